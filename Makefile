# The commands of this project; `make help` lists them. The scripts in .ci/ do the work.
.DEFAULT_GOAL := help
.PHONY: help try run test format docs lock clean
MAKEFLAGS += --no-print-directory
python := .venv/bin/python

help: ## this list
	@awk -F ': ## ' '/^[a-z]+: ## / {printf "  make %-7s %s\n", $$1, $$2}' Makefile

try: ## the bot on a phone in your browser; needs no token
	@.ci/venv run
	@exec $(python) -m bot preview

run: ## the bot on Telegram; needs BOT_TOKEN, from the environment or .env
	@.ci/venv run
	@exec $(python) -m bot run

test: ## format, lint, layers, types and all tests, with one summary
	@.ci/venv test
	@exec $(python) .ci/gate.py

format: ## write the Python files as `make test` wants them
	@.ci/venv test
	@$(python) -m ruff check --quiet --fix-only
	@$(python) -m ruff format

docs: ## the maps of all dialogs (.github/DIALOGS.md; needs Graphviz), and the editors' schemas
	@.ci/venv run
	@$(python) -m bot schema --write
	@$(python) -m bot graph --page .github/DIALOGS.md

lock: ## pin the dependencies of pyproject.toml anew; flags=--upgrade takes the newest
	@.ci/venv test
	@.ci/lock $(flags)

clean: ## remove .venv and every cache; the next command makes them anew
	@rm -rf .venv .coverage .coverage.* .*_cache .hypothesis build dist *.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
