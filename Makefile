# Every target sets up what it needs on a fresh machine (scripts/setup.sh).
.PHONY: demo test check build

# The main job on examples/billing: a repository with a base and a changed head, its result, its report.
demo:
	@scripts/setup.sh node scripts/demo.mjs

# Everything: what `check` does, and the real parts (dist is current and starts anywhere, demo, browser).
test:
	@scripts/setup.sh --real-parts node scripts/test.mjs

# The daily loop: lint, types, unit tests. No network, at most 3 minutes.
check:
	@scripts/setup.sh node scripts/test.mjs --quick

# dist/, which is committed.
build:
	@scripts/setup.sh node scripts/build.mjs
