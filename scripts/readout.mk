# readout.mk: from articles to timelines with make(1). In your Makefile:
#
#     ARTICLES := $(wildcard articles/*.txt)
#     all: out/timeline.svg out/timeline.csv
#     include path/to/readout/scripts/readout.mk
#
# out/NAME.svg, .dot, .csv, .html, .json, .jsonl, .ics, .timelinejs.json and .timesketch.csv are made of the articles in
# ARTICLES_NAME, or of ARTICLES where there is no such list. Each article is read once: its stream is kept beside
# (.readout/) until the article changes; merging is fast. An article that goes leaves the timeline. A bad article is said
# and left out. Names with blanks are beyond make.

# READOUT: folder of the programs; those built here, else those on the PATH. READOUT_OUT, READOUT_STREAMS: where the
# results and the articles' streams go. READOUT_FLAGS: options of readout(1); --config=my.conf holds for all steps.
READOUT ?= $(dir $(wildcard $(dir $(lastword $(MAKEFILE_LIST)))../build/release/bin/readout))
READOUT_OUT ?= out
READOUT_STREAMS ?= .readout
READOUT_FLAGS ?=

readout_bin := $(if $(READOUT),$(READOUT:/=)/)
readout_articles = $(or $(ARTICLES_$(1)),$(ARTICLES))
readout_config := $(filter --config=%,$(READOUT_FLAGS))
readout_streams = $(patsubst %,$(READOUT_STREAMS)/%.stream,$(call readout_articles,$(1)))
# exit status 3: some input was bad, the rest is there
readout_go_on := || [ $$? -eq 3 ]

define readout_newline


endef
readout_blank := $(subst ,, )

.SECONDEXPANSION:
.SECONDARY:
.PHONY: readout-look

$(READOUT_STREAMS)/%.stream: % $(patsubst --config=%,%,$(readout_config)) $(if $(READOUT),$(readout_bin)readout)
	@mkdir -p $(@D)
	$(readout_bin)readout --upto=events $(READOUT_FLAGS) -o $@ $< $(readout_go_on)

# The streams of a timeline, a file that changes only when they are others; a command line has no room for thousands.
$(READOUT_STREAMS)/%.list: readout-look
	$(if $(call readout_articles,$*),,$(error no articles for $*: ARTICLES is empty))
	$(shell mkdir -p $(@D))
	$(file >$@.new,$(subst $(readout_blank),$(readout_newline),$(strip $(call readout_streams,$*))))
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

$(READOUT_OUT)/%.stream: $(READOUT_STREAMS)/%.list $$(call readout_streams,$$*)
	@mkdir -p $(@D)
	tr '\n' '\0' <$< | xargs -0 cat -- | $(readout_bin)readout-merge $(readout_config) -o $@.merged $(readout_go_on)
	$(readout_bin)readout-select $(readout_config) -o $@ $@.merged $(readout_go_on)
	@rm $@.merged

$(READOUT_OUT)/%.dot: $(READOUT_OUT)/%.stream
	$(readout_bin)readout-dot $(readout_config) -o $@ $< $(readout_go_on)

$(READOUT_OUT)/%.svg: $(READOUT_OUT)/%.dot
	dot -Tsvg -o $@ $<

readout_export = $(readout_bin)readout-export $(readout_config) --to=$(1) -o $@ $< $(readout_go_on)

# A rule each: one for several files would make them all at once.
$(READOUT_OUT)/%.csv: $(READOUT_OUT)/%.stream
	$(call readout_export,csv)
$(READOUT_OUT)/%.json: $(READOUT_OUT)/%.stream
	$(call readout_export,json)
$(READOUT_OUT)/%.jsonl: $(READOUT_OUT)/%.stream
	$(call readout_export,jsonl)
$(READOUT_OUT)/%.ics: $(READOUT_OUT)/%.stream
	$(call readout_export,ics)
$(READOUT_OUT)/%.timelinejs.json: $(READOUT_OUT)/%.stream
	$(call readout_export,timelinejs)
$(READOUT_OUT)/%.timesketch.csv: $(READOUT_OUT)/%.stream
	$(call readout_export,timesketch)

$(READOUT_OUT)/%.html: $(READOUT_OUT)/%.stream $(READOUT_OUT)/%.svg
	$(readout_bin)readout-export $(readout_config) --to=html --drawing=$(word 2,$^) -o $@ $< $(readout_go_on)
