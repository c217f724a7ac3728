import pytest

from bot.core.view import Key, rows


@pytest.mark.parametrize(
    ("labels", "laid"),
    [
        ([], []),
        (["Yes"], [1]),
        (["Yes", "No"], [2]),
        (["Yes", "No", "Maybe"], [3]),
        (["Yes", "No", "Twelve chars"], [2, 1]),
        (["Yes", "No", "Maybe", "Never"], [2, 2]),
        (["A label of some length", "No", "Maybe"], [1, 2]),
        (["No", "A label of some length", "Maybe", "Yes"], [1, 1, 2]),
        (["Fourteen chars", "Fourteen chars"], [2]),
        (["Fifteen charss!", "No"], [1, 1]),
    ],
)
def test_short_keys_share_a_row(labels: list[str], laid: list[int]) -> None:
    keys = tuple(Key(label, str(place)) for place, label in enumerate(labels))
    rowed = rows(keys)
    assert [len(row) for row in rowed] == laid
    assert tuple(key for row in rowed for key in row) == keys
