# Two commands do all the set-up on a fresh machine: make run, make test.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
STAMP := $(VENV)/.ready
REQUIREMENTS := .ci/requirements.txt
SAMPLE := resources/sample/source.ur.txt resources/sample/translation.en.txt
OUT ?= out

.PHONY: run test bench lint format translations setup screenshots clean

run: setup
	@sh .ci/run-sample $(BIN) $(OUT) $(SAMPLE)

test: lint
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python -m tests.bench

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Finds new strings; what is new is then translated in resources/i18n, and this is run again.
SPOKEN = $(filter-out ui/views/demo.py, $(wildcard ui/*.py ui/*/*.py))
I18N := resources/i18n/transcheck
translations: setup
	$(BIN)/pyside6-lupdate $(SPOKEN) -no-obsolete -locations none -target-language ur -ts $(I18N)_ur.ts
	$(BIN)/pyside6-lupdate $(SPOKEN) -no-obsolete -locations none -target-language en -pluralonly -ts $(I18N)_en.ts
	$(BIN)/pyside6-lrelease $(I18N)_ur.ts -qm $(I18N)_ur.qm
	$(BIN)/pyside6-lrelease $(I18N)_en.ts -qm $(I18N)_en.qm

setup: $(STAMP)

$(STAMP): pyproject.toml $(REQUIREMENTS)
	@sh .ci/system-packages
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing TransCheck and what it needs into $(VENV) …"
	@$(PIP) --use-pep517 --requirement $(REQUIREMENTS)
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

screenshots: setup
	xvfb-run -a -s "-screen 0 2560x1440x24" $(BIN)/python -m tests.screenshots $(OUT)/screenshots

clean:
	rm -rf $(VENV) $(OUT) dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
