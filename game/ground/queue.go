package ground

import (
	"math/bits"

	"handhold/game/fixed"
)

// queue hands out nodes by rising price. Prices of nodes in it never differ by as
// much as the number of its shelves, so each price has a shelf of its own; what was
// put on a shelf last comes off it first.
type queue struct {
	shelf [512]int32 // the last entry of each; 0 for none
	price int32      // of the shelf one takes from
	count int
	items []queued // the first is not used
}

type queued struct{ node, next int32 }

func (q *queue) reset() {
	if q.count > 0 || q.items == nil {
		q.shelf = [len(q.shelf)]int32{}
	}
	q.count, q.price = 0, 0
	q.items = append(q.items[:0], queued{})
}

func (q *queue) push(node, price int32) {
	if q.count == 0 || price < q.price {
		q.price = price
	}
	s := &q.shelf[price%int32(len(q.shelf))]
	q.items = append(q.items, queued{node, *s})
	*s = int32(len(q.items) - 1)
	q.count++
}

// pop takes a node of the lowest price, if there is any.
func (q *queue) pop() (node int32, ok bool) {
	if q.count == 0 {
		return 0, false
	}
	for q.shelf[q.price%int32(len(q.shelf))] == 0 {
		q.price++
	}
	s := &q.shelf[q.price%int32(len(q.shelf))]
	item := q.items[*s]
	*s = item.next
	q.count--
	return item.node, true
}

// firstDir is the first direction in a set of them.
func firstDir(links uint8) fixed.Dir { return fixed.Dir(bits.TrailingZeros8(links)) }
