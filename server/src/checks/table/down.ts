// A lattice → the totals of its columns with the lines that make them, found by agreement and by label.

import { abs } from '../../base/whole.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import { candidates, evaluate } from './candidate.ts'
import type { Candidate, Hold, Member, Order } from './candidate.ts'
import { holdsOtherwise, isAcquitted, isExactOtherwise, pick } from './choose.ts'
import type { Exchange, Exchanged } from './exchange.ts'
import { exchangeOf } from './exchanges.ts'
import { isGap, isLoneGap } from './gap.ts'
import { isClosing, isStep, isTakenOff, isTotal } from './labels.ts'
import type { Lattice, Line, Value } from './lattice.ts'
import { placeStrays } from './place.ts'
import type { Unplaced } from './place.ts'
import { promisedBy } from './promise.ts'
import type { Relation } from './relation.ts'
import { sharesOf } from './shares.ts'

const LONGEST = 60
const LONGEST_DOWN = 30

/**
 * A line that nothing calls a total may stand over two others that nearly make it, as one obligation over another and
 * the assets: it is their total where they make it without any rounding, and only of more lines than one.
 */
const isMeant = ({ order, holds }: Candidate, fail: Hold, { label }: Member): boolean =>
  order !== 'down' ||
  isTotal(label) ||
  isStep(label) ||
  (fail.sum.addends.length > 1 &&
    holds.some(({ sum }) => sum.residual === 0n && sum.addends.length > 1))

class Search {
  readonly relations: Relation[] = []
  readonly #lattice: Lattice
  readonly #mode: RoundingMode
  /** Lines that lost their places are set right as totals show where they belong. */
  readonly #lines: Line[]
  readonly #members: Member[]
  /** First line of the block that an established total closes. */
  readonly #closed = new Map<number, number>()

  constructor(lattice: Lattice, mode: RoundingMode) {
    this.#lattice = lattice
    this.#mode = mode
    this.#lines = [...lattice.lines]
    this.#members = lattice.lines.map((line, index) => ({
      index,
      label: line.row.label,
      takenOff: isTakenOff(line.row.label),
      values: line.values,
    }))
  }

  run(): readonly Relation[] {
    for (let i = 0; i < this.#lines.length; i++) {
      const total = this.#members[i]
      if (total && this.#lines[i]?.part === 'sums') this.#total(total)
    }
    return this.relations
  }

  /** Lines above, nearest first; `next` says where to go on from a line. */
  #above(index: number, next: (i: number) => number, takes: (i: number) => boolean): Member[] {
    const found: Member[] = []
    const head = this.#lines[index]?.head
    for (let i = index - 1; i >= 0 && found.length < LONGEST; i = next(i)) {
      const line = this.#lines[i]
      const member = this.#members[i]
      if (!line || !member || line.head !== head || line.part === 'loose') break
      if (takes(i)) found.push(member)
    }
    return found
  }

  #below(index: number): Member[] {
    const found: Member[] = []
    const head = this.#lines[index]?.head
    for (let i = index + 1; i < this.#lines.length && found.length < LONGEST_DOWN; i++) {
      const line = this.#lines[i]
      const member = this.#members[i]
      if (!line || !member || line.head !== head || line.part === 'loose') break
      found.push(member)
    }
    return found
  }

  #orders(index: number): readonly (readonly [Order, Member[]])[] {
    const always = (): boolean => true
    const step = (i: number): number => i - 1
    const compressed = this.#above(index, (i) => (this.#closed.get(i) ?? i) - 1, always)
    const raw = this.#closed.size > 0 ? this.#above(index, step, always) : []
    const ends = raw.filter((member) => !this.#closed.has(member.index))
    const orders: (readonly [Order, Member[]])[] = [['compressed', compressed]]
    if (raw.length !== compressed.length) orders.push(['raw', raw])
    if (ends.length !== raw.length) orders.push(['ends', ends])
    orders.push(['down', this.#below(index)])
    return orders
  }

  /** Sets the figures of loose lines above a full total where they make it add up. */
  #place(total: Member): void {
    const head = this.#lines[total.index]?.head
    const above: Unplaced[] = []
    for (let i = total.index - 1; i >= 0; i = (this.#closed.get(i) ?? i) - 1) {
      const line = this.#lines[i]
      if (!line || line.head !== head) break
      above.push(
        line.part === 'loose'
          ? { index: i, strays: line.strays }
          : { index: i, values: line.values },
      )
    }
    if (!above.some((line) => line.strays)) return
    for (const [index, columns] of placeStrays(total.values, above) ?? []) {
      const line = this.#lines[index]
      if (!line) continue
      const values = total.values.map((): Value | undefined => undefined)
      columns.forEach((column, i) => (values[column] = line.strays[i]))
      this.#lines[index] = { ...line, part: 'sums', values, strays: [] }
      const { label } = line.row
      this.#members[index] = { index, label, takenOff: isTakenOff(label), values }
    }
  }

  /** Lines added and their own total taken off again: so much makes any sum as true as without them. */
  #cancels({ order, pattern, members, signs }: Candidate): boolean {
    if (order !== 'raw' || pattern !== 'one-minus') return false
    const taken = members[signs.indexOf(-1)]
    return taken !== undefined && this.#closed.has(taken.index)
  }

  #total(total: Member): void {
    if (!this.#lattice.placed) this.#place(total)
    const orders = this.#orders(total.index)
    const all = orders
      .flatMap(([order, members]) => candidates(total, members, order, this.#mode))
      .filter((candidate) => !this.#cancels(candidate))
    const picked = pick(all, total)
    const best = picked && this.#wholeBlock(picked, all)
    const exchanged =
      !this.#lattice.sheet.mixed &&
      exchangeOf(total, orders, best, all, this.#mode, (i) => this.#lines[i]?.section)
    if (exchanged) {
      this.#keepExchanged(total, exchanged)
      return
    }
    if (!best) {
      const compressed = orders[0]?.[1] ?? []
      this.#labelled(total, compressed, all)
      return
    }
    this.#accept(total, best, all)
    if (best.order !== 'down' || !(isTotal(total.label) || isStep(total.label))) return
    const upward = all.filter(({ order }) => order !== 'down')
    const block = pick(
      upward.filter(({ order, pattern }) => order === 'compressed' && pattern === 'plus'),
      total,
    )
    if (block) this.#accept(total, block, upward)
  }

  #accept(total: Member, best: Candidate, all: readonly Candidate[]): void {
    if (best.order === 'compressed' || (best.order !== 'down' && best.pattern === 'plus'))
      this.#closed.set(total.index, Math.min(...best.members.map((member) => member.index)))
    const fails = best.fails.filter(
      (fail) =>
        isMeant(best, fail, total) &&
        !isAcquitted(fail.column, all, best) &&
        !isExactOtherwise(fail, best, all) &&
        !holdsOtherwise(fail, best, this.#mode) &&
        !this.#strayExplains(fail, best, total),
    )
    const gaps = fails.filter((fail) => isGap(fail, best, total, this.#lines, this.#lattice))
    const support = best.holds.filter((hold) => hold.sum.addends.length >= 2).length
    this.#keep(total, best, fails, support, gaps)
    const shares = sharesOf(total, best, this.#lattice, this.#lines)
    if (shares) this.relations.push(shares)
  }

  #keepExchanged(total: Member, found: Exchanged): void {
    const { order, members, holds } = found
    if (order === 'compressed')
      this.#closed.set(total.index, Math.min(...members.map((member) => member.index)))
    const support = holds.filter((hold) => hold.sum.addends.length >= 2).length
    const kept = { ...found, signs: [], penalty: 0, fails: [] }
    this.#keep(total, kept, [], support, [], { exchange: found.exchange })
  }

  /** Of sums that hold in the same columns, the one that starts where the section does. */
  #wholeBlock(picked: Candidate, all: readonly Candidate[]): Candidate {
    if (picked.pattern !== 'plus' || picked.order !== 'compressed' || picked.fails.length === 0)
      return picked
    const sectionOf = (index: number): number | undefined => this.#lines[index]?.section
    const startsSection = ({ members }: Candidate): boolean => {
      const top = Math.min(...members.map((member) => member.index))
      const own = sectionOf(top)
      return (
        sectionOf(top - 1) !== own && members.every((member) => sectionOf(member.index) === own)
      )
    }
    const columns = (candidate: Candidate): string =>
      candidate.holds.map((hold) => hold.column).join()
    return (
      all.find(
        (candidate) =>
          candidate.pattern === 'plus' &&
          candidate.order === 'compressed' &&
          columns(candidate) === columns(picked) &&
          startsSection(candidate),
      ) ?? picked
    )
  }

  #keep(
    total: Member,
    best: Candidate,
    fails: readonly Hold[],
    support: number,
    gaps: readonly Hold[],
    { exchange, promised = false }: { exchange?: Exchange; promised?: boolean } = {},
  ): void {
    this.relations.push({
      kind: 'down',
      sheet: this.#lattice.sheet,
      mode: this.#mode,
      exponent: this.#lattice.exponent,
      label: total.label,
      labelled: promised || isTotal(total.label) || isClosing(total.label) || isStep(total.label),
      plain: best.pattern === 'plus',
      searched: best.pattern === 'one-minus' || best.pattern === 'mixed',
      support,
      net: best.net,
      exact: best.holds.every((hold) => hold.sum.residual === 0n),
      holds: best.holds.map((hold) => hold.sum),
      fails: fails.map((fail) => fail.sum),
      gaps: gaps.map((gap) => gap.sum),
      ...(exchange && { exchange }),
    })
  }

  /** A row whose places are lost may hold the very figure that is missing. */
  #strayExplains(fail: Hold, best: Candidate, total: Member): boolean {
    const low = Math.min(...best.members.map((member) => member.index), total.index)
    const high = Math.max(...best.members.map((member) => member.index), total.index)
    const strays: Value[] = []
    for (let i = low - 1; i >= 0 && this.#lines[i]?.part === 'loose'; i--)
      strays.push(...(this.#lines[i]?.strays ?? []))
    for (let i = low; i <= high; i++) strays.push(...(this.#lines[i]?.strays ?? []))
    const { residual, unit, addends } = fail.sum
    const near = (n: bigint): boolean =>
      2n * abs(abs(n) - abs(residual)) <= BigInt(addends.length + 1) * unit
    return strays.some(
      (a, i) => near(a.value) || strays.some((b, j) => j > i && near(a.value + b.value)),
    )
  }

  /** Nothing holds in any column: a label alone says what should add up. */
  #labelled(total: Member, above: readonly Member[], all: readonly Candidate[]): void {
    if (this.#lattice.sheet.mixed) return
    const promises = promisedBy(total, above, (i) => this.#lines[i]?.section)
    for (const { members, signs, fewestDigits } of promises) {
      const pattern = signs.includes(-1) ? 'labels' : 'plus'
      const whole = evaluate(total, members, signs, 'compressed', pattern, this.#mode)
      // Where a column has nothing to add, the label promises nothing of its total.
      const told = whole.fails.filter(({ sum }) => sum.addends.length > 0)
      if (told.length !== 1) continue
      const fails = told.filter(
        (fail) =>
          !isAcquitted(fail.column, all) &&
          fail.sum.addends.length >= 2 &&
          abs(fail.sum.residual) >= 3n * fail.sum.unit &&
          digitsOf(fail.sum.total) >= fewestDigits,
      )
      const gaps = fails.filter((fail) => isLoneGap(fail, whole, total, this.#lines, this.#lattice))
      if (fails.length > 0) this.#keep(total, whole, fails, 0, gaps, { promised: true })
    }
  }
}

const digitsOf = ({ value, unit }: Value): number =>
  abs(value / (unit === 0n ? 1n : unit)).toString().length

export const sumsDown = (lattice: Lattice, mode: RoundingMode): readonly Relation[] =>
  new Search(lattice, mode).run()
