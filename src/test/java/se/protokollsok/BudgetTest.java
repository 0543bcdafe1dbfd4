package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Keeps files and methods small enough to be read at one go. */
class BudgetTest {
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 60;
  private static final int PARAMETERS = 4;
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path root : List.of(MAIN, TEST)) {
      for (Path file : sources(root)) {
        int lines = Files.readAllLines(file).size();
        if (lines > FILE_LINES) {
          tooLong.add(file + ": " + lines + " lines");
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void methodsAreShort() throws IOException {
    List<String> complaints = new ArrayList<>();
    complaints.addAll(scan(MAIN, BudgetTest::tooLong));
    complaints.addAll(scan(TEST, BudgetTest::tooLong));
    assertEquals(List.of(), complaints);
  }

  @Test
  void publicMethodsTakeFewParameters() throws IOException {
    assertEquals(List.of(), scan(MAIN, BudgetTest::tooManyParameters));
  }

  @Test
  void publicMethodsTakeNoBooleans() throws IOException {
    assertEquals(List.of(), scan(MAIN, BudgetTest::takesBoolean));
  }

  @Test
  void complainsAboutWhatIsTooLarge() throws IOException {
    assertTrue(scan(MAIN, method -> method.lines() > 0).size() > 100);
  }

  private static boolean tooLong(Method method) {
    return method.lines() > METHOD_LINES;
  }

  private static boolean tooManyParameters(Method method) {
    // A record's constructor takes what the record holds.
    return method.tree().getReturnType() != null
        && isPublic(method)
        && method.tree().getParameters().size() > PARAMETERS;
  }

  private static boolean takesBoolean(Method method) {
    return method.tree().getReturnType() != null
        && isPublic(method)
        && method.tree().getParameters().stream()
            .map(VariableTree::getType)
            .anyMatch(
                type ->
                    type instanceof PrimitiveTypeTree primitive
                        && primitive.getPrimitiveTypeKind() == TypeKind.BOOLEAN);
  }

  private static boolean isPublic(Method method) {
    return method.tree().getModifiers().getFlags().contains(Modifier.PUBLIC);
  }

  /** A method with the number of lines it takes. */
  private record Method(MethodTree tree, long lines) {}

  /** What is asked of a method. */
  private interface Complaint {
    boolean about(Method method);
  }

  private static List<String> scan(Path root, Complaint complaint) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(root)));
      for (CompilationUnitTree unit : task.parse()) {
        scan(unit, Trees.instance(task), complaint, found);
      }
    }
    return found;
  }

  private static void scan(
      CompilationUnitTree unit, Trees trees, Complaint complaint, List<String> found) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void nothing) {
        long first = trees.getSourcePositions().getStartPosition(unit, tree);
        long last = trees.getSourcePositions().getEndPosition(unit, tree);
        long lines =
            last < 0
                ? 0
                : unit.getLineMap().getLineNumber(last)
                    - unit.getLineMap().getLineNumber(first)
                    + 1;
        if (complaint.about(new Method(tree, lines))) {
          found.add(
              unit.getSourceFile().getName() + ": " + tree.getName() + ", " + lines + " lines");
        }
        return super.visitMethod(tree, null);
      }
    }.scan(unit, null);
  }
}
