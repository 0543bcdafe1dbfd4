package se.protokollsok.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is true of the demo archive, from its manuscripts. */
final class DemoGold {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DemoGold() {}

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : texts().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** Returns the content of each gold file by its name. */
  static Map<String, String> texts() {
    List<Object> cooperation = new ArrayList<>();
    List<Object> municipal = new ArrayList<>();
    Map<String, Object> facets = new LinkedHashMap<>();
    List<Object> documents = new ArrayList<>();
    for (Manuscript manuscript : Resources.manuscripts()) {
      switch (manuscript.need("slag")) {
        case "samverkan" -> {
          cooperation.add(ProtocolGold.cooperation(manuscript));
          facets.putAll(FacetGold.of(manuscript));
        }
        case "formell" -> {
          municipal.add(ProtocolGold.formal(manuscript));
          facets.putAll(FacetGold.of(manuscript));
        }
        case "kopia" -> documents.add(document(manuscript, "duplicate_of", manuscript.need("av")));
        default -> documents.add(document(manuscript, "kind", manuscript.need("slag")));
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("protocols.json", json(cooperation));
    texts.put("municipal.json", json(municipal));
    texts.put("facets.json", json(facets));
    texts.put("documents.json", json(documents));
    return texts;
  }

  private static Map<String, Object> document(Manuscript manuscript, String key, String value) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("file", manuscript.path());
    gold.put(key, value);
    return gold;
  }

  private static String json(Object value) {
    return JSON.writeValueAsString(value) + "\n";
  }
}
