"""Heights of many blocks: sums in O(log n), so that one block's change costs nothing."""


class Heights:
    """A list of whole heights with running sums (a Fenwick tree)."""

    def __init__(self, heights: list[int]) -> None:
        self._heights = heights
        self._tree = [0, *heights]
        for i in range(1, len(self._tree)):
            parent = i + (i & -i)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[i]
        self._top_bit = 1 << (len(heights).bit_length() - 1) if heights else 0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, i: int) -> int:
        return self._heights[i]

    @property
    def total(self) -> int:
        """The sum of all heights."""
        return self.above(len(self))

    def above(self, i: int) -> int:
        """The sum of the heights before block i: where its top is."""
        total = 0
        while i > 0:
            total += self._tree[i]
            i -= i & -i
        return total

    def set(self, i: int, height: int) -> int:
        """Give block i another height; by how much it differs from the one before."""
        change = height - self._heights[i]
        if change:
            self._heights[i] = height
            i += 1
            while i < len(self._tree):
                self._tree[i] += change
                i += i & -i
        return change

    def at(self, y: float) -> int:
        """The block that holds `y`; the first above all, the last below all."""
        position, bit = 0, self._top_bit
        while bit:
            step = position + bit
            if step < len(self._tree) and self._tree[step] <= y:
                position = step
                y -= self._tree[step]
            bit >>= 1
        return max(0, min(position, len(self) - 1))
