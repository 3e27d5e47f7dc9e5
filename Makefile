# Everything a fresh machine needs is make and Python 3.11 or later with its venv module.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test lint format golden docs bench clean
.DEFAULT_GOAL := help

help: ## Show this list.
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.venv/ready: pyproject.toml constraints.txt hatch_build.py $(wildcard fleksidoc/cli/locale/*/LC_MESSAGES/*.po)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "fleksidoc needs Python 3.11 or later ($(PYTHON) is older)."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable . --group dev
	@git config diff.word.textconv '$(BIN)/fleksidoc templates text' 2>/dev/null || true
	@touch $@

demo: .venv/ready ## Render every fixture into out/ and list what was made.
	@$(BIN)/python -m fleksidoc render --output out --force --layout columns fixtures/*.toml
	@ls -1 out

test: .venv/ready ## Run everything: linters, types, contracts, tests with coverage.
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest -n auto --dist loadgroup --cov --cov-report=term-missing:skip-covered $(PYTEST)

lint: .venv/ready ## Only the linters, types and contracts.
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: .venv/ready ## Format the code.
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

golden: .venv/ready ## Accept what the stages give today as the golden files.
	$(BIN)/python -m pytest tests/golden --accept-golden -n auto -q

docs: .venv/ready ## Write the pages that are made from the legal rules.
	@$(BIN)/python -c 'from pathlib import Path; from fleksidoc.law.reference import page; Path("RULES.md").write_text(page("en"), "utf-8"); Path("REGLER.md").write_text(page("no"), "utf-8")'

bench: .venv/ready ## Measure filling against other engines (installs them outside the clone).
	@$(BIN)/python -m benchmarks.peers

clean: ## Remove what make created.
	rm -rf .venv .cache out dist build
