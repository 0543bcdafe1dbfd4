# The developers' door: `make` lists what there is.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run test index serve search eval bench check check-archive golden demo channel language misread screenshots format clean jdk

# What a user may set: make run ARCHIVE=/srv/protokoll PORT=8090
ARCHIVE ?= index-data/exempel
PORT ?= 8080
DATA ?=
Q ?=
PAIRS ?= ../shared/ocr-pairs.tsv
ARGS ?=
export ARCHIVE PORT DATA Q

JAR := target/protokollsok.jar
TESTS := target/tests-compiled
APP := target/protokollsok
TEST_CLASS_PATH := target/test-classes:$(JAR):target/lib/*
SOURCES := $(shell find pom.xml src/main web -type f ! -name '.*' 2>/dev/null)
TEST_SOURCES := $(shell find src/test -type f ! -name '.*' 2>/dev/null)

# Every recipe that needs Java starts with this: the machine's plain `java` may be too old.
JDK = JAVA_HOME="$$(src/main/launcher/find-java --jdk)"; export JAVA_HOME
MVN = $(JDK); src/build/install mvn; mvn -B -ntp
# The archive's data directory, unless DATA names one.
WHERE = data="$${DATA:-$$(src/build/data-dir "$$ARCHIVE")}"

help: ## this list
	@echo 'Protokollsök: search in meeting protocols. make <target>, where <target> is'
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  \1\t\2/p' Makefile | expand -t 18
	@echo 'Settings: ARCHIVE=folder of protocols, PORT=8080, DATA=data directory, ARGS=further options.'

run: $(JAR) ## build, index the archive (ARCHIVE=, else the demo) and serve it on PORT
	@src/build/install --if-possible tesseract
	@$(WHERE); exec $(APP) serve --archive "$$ARCHIVE" --data "$$data" --port "$$PORT" $(ARGS)

test: jdk ## set up and run all tests: unit, golden, HTTP, browser, evaluation
	@src/build/install chromium tesseract
	@$(MVN) verify $(ARGS)

index: $(JAR) ## index the archive (ARCHIVE=, else the demo); ARGS= passes options on
	@src/build/install --if-possible tesseract
	@$(WHERE); $(APP) index "$$ARCHIVE" --data "$$data" $(ARGS)

serve: $(JAR) ## serve what is indexed on PORT
	@$(WHERE); exec $(APP) serve --data "$$data" --port "$$PORT" $(ARGS)

search: $(JAR) ## search from the terminal: make search Q='vem beslutade om badhuset'
	@$(WHERE); $(APP) search "$$Q" --data "$$data" $(ARGS)

eval: $(JAR) $(TESTS) ## measure against the gold; fails below a floor (ARGS='--text --notes': every wrong word; '--archive=demo': that one)
	@$(JDK); "$$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
	  -Djava.util.logging.config.file=src/test/resources/logging.properties \
	  -cp '$(TEST_CLASS_PATH)' se.protokollsok.eval.Eval $(ARGS)

bench: $(JAR) $(TESTS) ## time searching beside plain BM25, repair and extraction beside plain text extraction
	@$(JDK); "$$JAVA_HOME/bin/java" -Xmx512m -Djava.awt.headless=true \
	  -Djava.util.logging.config.file=src/test/resources/logging.properties \
	  -cp '$(TEST_CLASS_PATH)' se.protokollsok.bench.Bench
	@$(JDK); "$$JAVA_HOME/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
	  -Djava.util.logging.config.file=src/test/resources/logging.properties \
	  -cp '$(TEST_CLASS_PATH)' se.protokollsok.bench.SearchBench $(ARGS)

check: jdk ## the quick checks: format, warnings, architecture, docs
	@$(MVN) -q test -Dtest='ArchitectureTest,PlantedViolationTest,DocsTest,BudgetTest,PackageInfoTest' -Dsurefire.failIfNoSpecifiedTests=false

check-archive: $(JAR) ## what the indexed archive lacks: gaps, files that could not be read
	@$(WHERE); $(APP) check --data "$$data" $(ARGS)

golden: jdk ## rewrite the golden files from today's output; review the difference
	@$(MVN) -q test -Dgolden.update=true -Dtest='*Golden*' -Dsurefire.failIfNoSpecifiedTests=false
	@git --no-pager diff --stat -- src/test/resources

format: jdk ## format the sources
	@$(MVN) -q spotless:apply

clean: ## remove what was built; what was indexed stays
	@rm -rf target

demo: $(TESTS) ## write the demo archive and its gold anew from their manuscripts
	@$(JDK); "$$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp '$(TEST_CLASS_PATH)' \
	  se.protokollsok.demo.DemoArchive index-data/exempel src/test/resources/eval/demo
	@git --no-pager diff --stat -- index-data src/test/resources/eval

channel: $(TESTS) ## learn anew how letters are misread: make channel PAIRS=../shared/ocr-pairs.tsv
	@$(JDK); "$$JAVA_HOME/bin/java" -cp '$(TEST_CLASS_PATH)' se.protokollsok.repair.ChannelTable \
	  "$(PAIRS)" src/main/resources/repair/channel.tsv
	@git --no-pager diff --stat -- src/main/resources/repair

language: $(TESTS) ## count anew the words and neighbours that repair relies on (fetches two Debian packages)
	@$(JDK); texts=$$(src/build/language-texts target/language); "$$JAVA_HOME/bin/java" -cp '$(TEST_CLASS_PATH)' \
	  se.protokollsok.repair.LanguageTrainer src/main/resources/repair/language.tsv $$texts \
	  src/test/resources/repair/language/protokollsvenska.txt 10
	@git --no-pager diff --stat -- src/main/resources/repair

misread: $(TESTS) ## write our own misread pages anew (needs Tesseract with its English model)
	@$(JDK); "$$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp '$(TEST_CLASS_PATH)' \
	  se.protokollsok.demo.MisreadPages src/test/resources/eval/misread
	@git --no-pager diff --stat -- src/test/resources/eval/misread

screenshots: index ## take the pictures of the pages anew, from the demo archive
	@src/build/install chromium
	@$(MVN) -q test -Dtest='Screenshots,EmbedScreenshots' -Dscreenshots.query="$${Q:-vad beslutades om mentorprogrammet}"
	@git --no-pager status --short -- docs/screenshots

jdk:
	@src/main/launcher/find-java --jdk >/dev/null

# Rebuilt only when a source is newer. Formatting is the developers' matter: `make test` checks it.
$(JAR): $(SOURCES)
	@echo 'Building …' >&2
	@$(MVN) -q package -Dmaven.test.skip=true -Dspotless.check.skip=true
	@touch $@

$(TESTS): $(SOURCES) $(TEST_SOURCES)
	@$(MVN) -q test-compile -Dspotless.check.skip=true
	@touch $(JAR) $@
