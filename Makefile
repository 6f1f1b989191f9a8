# `make` or `make help` lists what there is. Only Python 3.11+ and make are needed beforehand.
.DEFAULT_GOAL := help
.PHONY: help run tour screens pictures test lint bench translations wheel lock clean

PY := .venv/bin/python
RUN := .venv/requirements.lock.installed
DEV := .venv/requirements-dev.lock.installed

# Without byte-code a start takes 2 to 5 times as long.
unexport PYTHONDONTWRITEBYTECODE
export PYTHON

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: $(RUN) ## open the program on a sample project
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    echo "There is no display here, so the program does its main job offscreen instead."; \
	    $(MAKE) --no-print-directory tour; \
	else \
	    $(PY) .ci/system-libs display && $(PY) -m annotator --sample; \
	fi

tour: $(RUN) ## do the main job offscreen; pictures and exports go to exports/
	@$(PY) .ci/system-libs offscreen
	@QT_QPA_PLATFORM=offscreen $(PY) -m annotator tour --out exports

screens: $(DEV) ## picture every screen into exports/screens/; WHAT="--quick --only main,export"
	@$(PY) .ci/system-libs offscreen
	@PYTHONPATH=. $(PY) -m tests.screens --out exports/screens $(WHAT)

pictures: $(DEV) ## picture the guide's screens anew
	@$(PY) .ci/system-libs offscreen
	@PYTHONPATH=. $(PY) -m tests.screens.guide

test: $(DEV) ## run the tests
	@$(PY) .ci/system-libs offscreen
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n 2

lint: $(DEV) ## check the style and the types
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

bench: $(DEV) ## measure, beside the limits
	@$(PY) .ci/system-libs offscreen
	@for file in tests/benchmarks/bench_*.py; do \
	    [ -e "$$file" ] || continue; \
	    echo "== $$file"; QT_QPA_PLATFORM=offscreen $(PY) "$$file" || exit 1; \
	done

translations: $(DEV) ## collect the interface's texts and compile their translations
	@$(PY) .ci/translations

wheel: $(DEV) ## build the wheel into dist/
	@$(PY) -m pip wheel -q --disable-pip-version-check --no-deps --no-build-isolation -w dist .
	@ls -l dist/*.whl

lock: $(DEV) ## rebuild both locks from pyproject.toml
	@.ci/lock

clean: ## remove .venv, caches and what was built
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find annotator tests -name __pycache__ -prune -exec rm -rf {} +

.venv/%.installed: % pyproject.toml
	@.ci/set-up $<
