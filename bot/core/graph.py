"""The map of a dialog as a graph: which cards form a loop."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet


def strongly_connected(ahead: Mapping[str, AbstractSet[str]]) -> Iterator[frozenset[str]]:
    """Give the groups of nodes that lead to each other, each after those it leads to.

    R. Tarjan, "Depth-first search and linear graph algorithms" (1972); without recursion, as a
    dialog can be longer than Python's stack is deep.
    """
    order, low = dict[str, int](), dict[str, int]()
    stack, grouped = list[str](), set[str]()
    for first in ahead:
        todo = [] if first in order else [(first, iter(sorted(ahead[first])))]
        while todo:
            node, others = todo[-1]
            if node not in order:
                order[node] = low[node] = len(order)
                stack.append(node)
            other = next(others, None)
            if other is None:
                todo.pop()
                if todo:
                    low[todo[-1][0]] = min(low[todo[-1][0]], low[node])
                if low[node] == order[node]:
                    place = stack.index(node)
                    group = frozenset(stack[place:])
                    del stack[place:]
                    grouped |= group
                    yield group
            elif other not in order:
                todo.append((other, iter(sorted(ahead[other]))))
            elif other not in grouped:
                low[node] = min(low[node], order[other])
