"""Commands that are loaded when they are asked for, each from a file of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from gettext import gettext as _
from importlib import import_module
from typing import cast

import click


class LazyCommands(Mapping[str, click.Command]):
    """Commands by name; each stands in a module with a ``command()`` in it."""

    def __init__(self, modules: Sequence[str]) -> None:
        self._modules = {module.rpartition("_")[2]: module for module in modules}

    def __getitem__(self, name: str) -> click.Command:
        """Import the command's module and let it build the command."""
        module = import_module(f"fleksidoc.cli.commands.{self._modules[name]}")
        command: click.Command = module.command()
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)


class LazyGroup(click.Group):
    """A group of such commands, listed in the order given: the main job first."""

    def __init__(
        self,
        name: str,
        modules: Sequence[str],
        *,
        described: str,
        params: Sequence[click.Parameter],
    ) -> None:
        super().__init__(
            name,
            # click only reads it.
            commands=cast("MutableMapping[str, click.Command]", LazyCommands(modules)),
            help=described,
            params=list(params),
            options_metavar=_("[OPTIONS]"),
            subcommand_metavar=_("COMMAND ..."),
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names."""
        del ctx
        return list(self.commands)
