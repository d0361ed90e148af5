// Tables → their sums, each searched with the rounding that the filing or the table itself declares or shows.

import { roundingSaid } from '../../facts/rounding-said.ts'
import { inferRounding, inferTable } from '../../facts/rounding.ts'
import type { Residual, Rounding, TableRounding } from '../../facts/rounding.ts'
import type { RoundingMode } from '../../figures/figure.ts'
import type { Sheet } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'
import { sumsAcross } from './across.ts'
import { sumsDown } from './down.ts'
import type { Lattice } from './lattice.ts'
import type { Relation } from './relation.ts'
import type { Sum } from './sum.ts'

type Found = ReadonlyMap<Lattice, readonly Relation[]>

export interface Rounded {
  readonly rounding: Rounding
  readonly tables: readonly TableRounding[]
  readonly relations: readonly Relation[]
}

/** Fewer addends say little: one that is cut off may make up for the total. */
const FEWEST_ADDENDS = 3

const isTelling = ({ total, addends }: Sum): boolean =>
  addends.length >= FEWEST_ADDENDS &&
  total.value > 0n &&
  addends.every(({ value, sign }) => value.value > 0n && sign === 1)

/** What cutting digits off may leave over and rounding may not. */
const isCutOff = ({ residual, addends, unit }: Sum): boolean =>
  residual > 0n && residual <= BigInt(addends.length - 1) * unit

/** Sums of positive figures tell how a filing rounds: a truncating one never overstates a total. */
function residualsOf(relations: readonly Relation[], withFails = false): readonly Residual[] {
  return relations
    .filter((relation) => relation.kind === 'down' && relation.plain)
    .flatMap(({ holds, fails }) => [...holds, ...(withFails ? fails.filter(isCutOff) : [])])
    .filter(isTelling)
    .map(({ residual, unit }) => ({ residual, unit }))
}

/** A table's unit line, caption or corner may say how it rounds. */
function saidOf({ captions, corner }: Sheet): RoundingMode | undefined {
  return roundingSaid([...captions, ...corner].join('\n'))
}

const search = (lattice: Lattice, mode: RoundingMode): readonly Relation[] => [
  ...sumsDown(lattice, mode),
  ...sumsAcross(lattice, mode),
]

const searchAll = (lattices: readonly Lattice[], mode: RoundingMode): Found =>
  new Map(lattices.map((lattice) => [lattice, search(lattice, mode)]))

const declared = (mode: RoundingMode): Rounding => ({ kind: 'declared', mode })

/** Where either was allowed for, and the one has shown: what was found is the same. */
const inMode = (relation: Relation, mode: RoundingMode): Relation =>
  relation.mode === 'unknown' ? { ...relation, mode } : relation

/** Each table in the filing’s mode, but for those that say otherwise; `found` has what was searched in that mode. */
function withSaid(
  lattices: readonly Lattice[],
  rounding: Rounding,
  said: ReadonlyMap<Lattice, RoundingMode>,
  found: Found = new Map(),
): Rounded {
  const tables: TableRounding[] = []
  const relations = lattices.flatMap((lattice) => {
    const own = said.get(lattice) ?? rounding.mode
    if (own === rounding.mode)
      return found.get(lattice)?.map((one) => inMode(one, own)) ?? search(lattice, own)
    tables.push({ span: lattice.sheet.span, rounding: declared(own) })
    return search(lattice, own)
  })
  return { rounding, tables, relations }
}

/** In a filing that rounds to the nearest: but for tables that say or show that they cut digits off. */
function withShown(
  lattices: readonly Lattice[],
  rounding: Rounding,
  said: ReadonlyMap<Lattice, RoundingMode>,
  found: Found,
): Rounded {
  const tables: TableRounding[] = []
  const relations = lattices.flatMap((lattice) => {
    const nearest = found.get(lattice) ?? []
    const own =
      said.get(lattice) === 'truncated'
        ? declared('truncated')
        : inferTable(residualsOf(nearest, true))
    if (!own) return nearest
    tables.push({ span: lattice.sheet.span, rounding: own })
    return search(lattice, own.mode)
  })
  return { rounding, tables, relations }
}

/** Most filings round to the nearest, so that the first look is mostly the last. */
export function searchRounded(subject: Subject, lattices: readonly Lattice[]): Rounded {
  const { rounding: mode, isRoundingSet } = subject
  if (isRoundingSet === true) return withSaid(lattices, declared(mode), new Map())
  const said = new Map<Lattice, RoundingMode>()
  for (const lattice of lattices) {
    const own = saidOf(lattice.sheet)
    if (own !== undefined) said.set(lattice, own)
  }
  if (mode !== 'unknown') return withSaid(lattices, declared(mode), said)
  const silent = lattices.filter((lattice) => said.get(lattice) !== 'truncated')
  const nearest = searchAll(silent, 'nearest')
  const rounding = inferRounding(residualsOf([...nearest.values()].flat()))
  if (rounding.mode === 'nearest') return withShown(lattices, rounding, said, nearest)
  const either = searchAll(silent, 'unknown')
  // Where the rest shows no other way, what one table says may be meant for all.
  const isSaid = silent.length < lattices.length
  const inferred = inferRounding(residualsOf([...either.values()].flat()))
  return withSaid(lattices, isSaid ? declared('truncated') : inferred, said, either)
}
