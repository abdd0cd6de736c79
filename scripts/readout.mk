# readout.mk: from articles to timelines with make(1). In your Makefile:
#
#     ARTICLES := $(wildcard articles/*.txt)
#     all: out/timeline.svg out/timeline.csv
#     include path/to/readout/scripts/readout.mk
#
# out/NAME.svg, .dot, .csv, .html, .json ... are made of the articles in ARTICLES_NAME, or of ARTICLES where there is no
# such list. Each article is read once: its stream is kept beside (.readout/) until the article changes; merging is fast.
# A bad article is said and left out. Names with blanks are beyond make.

# READOUT: folder of the programs; those built here, else those on the PATH. READOUT_OUT, READOUT_STREAMS: where the
# results and the articles' streams go. READOUT_FLAGS: options of readout(1), such as --config=my.conf.
READOUT ?= $(dir $(wildcard $(dir $(lastword $(MAKEFILE_LIST)))../build/release/bin/readout))
READOUT_OUT ?= out
READOUT_STREAMS ?= .readout
READOUT_FLAGS ?=

readout_bin := $(if $(READOUT),$(READOUT:/=)/)
readout_articles = $(or $(ARTICLES_$(1)),$(ARTICLES))
readout_streams = $(patsubst %,$(READOUT_STREAMS)/%.stream,$(call readout_articles,$(1)))
# exit status 3: some input was bad, the rest is there
readout_go_on := || [ $$? -eq 3 ]

.SECONDEXPANSION:
.SECONDARY:

$(READOUT_STREAMS)/%.stream: % $(if $(READOUT),$(readout_bin)readout)
	@mkdir -p $(@D)
	$(readout_bin)readout --upto=events $(READOUT_FLAGS) -o $@ $< $(readout_go_on)

$(READOUT_OUT)/%.stream: $$(call readout_streams,$$*)
	@mkdir -p $(@D)
	$(readout_bin)readout-merge -o $@ $^ $(readout_go_on)

$(READOUT_OUT)/%.dot: $(READOUT_OUT)/%.stream
	$(readout_bin)readout-dot -o $@ $< $(readout_go_on)

$(READOUT_OUT)/%.svg: $(READOUT_OUT)/%.dot
	dot -Tsvg -o $@ $<

$(addprefix $(READOUT_OUT)/%.,csv json jsonl): $(READOUT_OUT)/%.stream
	$(readout_bin)readout-export --to=$(subst .,,$(suffix $@)) -o $@ $< $(readout_go_on)

$(READOUT_OUT)/%.html: $(READOUT_OUT)/%.stream $(READOUT_OUT)/%.svg
	$(readout_bin)readout-export --to=html --drawing=$(word 2,$^) -o $@ $< $(readout_go_on)
