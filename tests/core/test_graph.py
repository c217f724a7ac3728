from hypothesis import given
from hypothesis import strategies as st

from bot.core.graph import strongly_connected

NODES = "abcdef"
GRAPHS = st.fixed_dictionaries({node: st.sets(st.sampled_from(NODES)) for node in NODES})


def reach(ahead: dict[str, set[str]], node: str) -> set[str]:
    seen, todo = set[str](), [node]
    while todo:
        each = todo.pop()
        if each not in seen:
            seen.add(each)
            todo += ahead[each]
    return seen


@given(GRAPHS)
def test_groups_are_those_that_lead_to_each_other(ahead: dict[str, set[str]]) -> None:
    groups = list(strongly_connected(ahead))
    assert sorted(node for group in groups for node in group) == sorted(NODES)
    for group in groups:
        for node in group:
            mutual = {each for each in reach(ahead, node) if node in reach(ahead, each)}
            assert mutual == group


@given(GRAPHS)
def test_each_group_comes_after_those_it_leads_to(ahead: dict[str, set[str]]) -> None:
    seen = set[str]()
    for group in strongly_connected(ahead):
        seen |= group
        assert all(ahead[node] <= seen for node in group)
