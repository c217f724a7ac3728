"""The map of a dialog as a graph: which cards form a loop."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet


def strongly_connected(ahead: Mapping[str, AbstractSet[str]]) -> Iterator[frozenset[str]]:
    """Give the groups of nodes that lead to each other, each after those it leads to.

    R. Tarjan, "Depth-first search and linear graph algorithms" (1972).
    """
    order, low = dict[str, int](), dict[str, int]()
    stack = list[str]()

    def visit(node: str) -> Iterator[frozenset[str]]:
        order[node] = low[node] = len(order)
        stack.append(node)
        for other in sorted(ahead[node]):
            if other not in order:
                yield from visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], order[other])
        if low[node] == order[node]:
            place = stack.index(node)
            group = frozenset(stack[place:])
            del stack[place:]
            yield group

    for node in ahead:
        if node not in order:
            yield from visit(node)
