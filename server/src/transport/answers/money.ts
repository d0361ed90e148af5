// What amounts are in dollars: beside them, of a selection, at which rates. Beyond LSP as protocol.ts has it.

import type {
  Connection,
  InlayHint,
  InlayHintParams,
  ServerCapabilities,
} from 'vscode-languageserver'
import { toPlain } from '../../base/decimal.ts'
import { rangeOf } from '../../base/range.ts'
import { amountDollars } from '../../features/amount-dollars.ts'
import { dollarHints, hintHover } from '../../features/dollar-hints.ts'
import type { Judged } from '../../features/hover-proof.ts'
import { policyOf } from '../../features/policy.ts'
import { rateList } from '../../features/rate-list.ts'
import { selectionSum } from '../../features/selection-sum.ts'
import type { Sum } from '../../features/selection-sum.ts'
import type { SummedDollars } from '../../features/summed-dollars.ts'
import { DOLLARS, POLICY, RATES, SUM } from '../../protocol.ts'
import type {
  DollarsAnswer,
  DollarsParams,
  OneSum,
  PolicyAnswer,
  RatesAnswer,
  SumAnswer,
  SumParams,
} from '../../protocol.ts'
import type { Ask, Asked } from '../asker.ts'
import { guarded } from '../guard.ts'
import { BadRequest, offsetOf, spanOf } from '../read.ts'
import { inSlices } from '../slices.ts'
import { judged } from '../view.ts'
import type { FilingView } from '../view.ts'
import * as write from '../write.ts'

export const MONEY: ServerCapabilities = {
  inlayHintProvider: { resolveProvider: true },
}

export function answerMoney(connection: Connection, { on, at, session, client, log }: Ask): void {
  connection.languages.inlayHint.on(
    on([], async ({ settings, uri }, { range }: InlayHintParams): Promise<InlayHint[]> => {
      if (!settings.dollarHints) return []
      // Proof dates amounts and finds their printed dollars: a hint that it would change at once is not shown.
      const view = (await session.settled(uri))?.view
      return view?.kind === 'filing' ? hintsIn(view, range) : []
    }),
  )
  connection.languages.inlayHint.resolve(async (hint) => {
    const told = guarded(log, hint, async (): Promise<InlayHint> => {
      const { uri, version } = markOf(hint)
      const view = await session.view(uri)
      if (view?.kind !== 'filing' || view.version !== version) return hint
      const offset = offsetOf(view.filing.text, hint.position)
      const shown = hintHover(view.filing, offset, judged(view))
      if (!shown) return hint
      const { contents } = write.hover({ ...view, text: view.filing.text }, shown, client())
      return { ...hint, tooltip: contents as Exclude<InlayHint['tooltip'], undefined> }
    })
    return await told(hint)
  })
  connection.onRequest(
    POLICY,
    on(null, (asked): PolicyAnswer => policyAnswer(asked)),
  )
  connection.onRequest(
    RATES,
    on(null, async ({ uri }): Promise<RatesAnswer | null> => {
      const view = await session.checked(uri)
      return view?.kind === 'filing' ? ratesAnswer(view) : null
    }),
  )
  connection.onRequest(
    SUM,
    on(null, (asked, { ranges }: SumParams): SumAnswer | null => {
      if (!Array.isArray(ranges)) throw new BadRequest('ranges must be a list')
      const places = ranges.map((range) => spanOf(asked.filing.text, range))
      const summed = selectionSum(asked.filing, places, known(asked))
      return summed ? { ...summed, sums: summed.sums.map(sumAnswer) } : null
    }),
  )
  connection.onRequest(
    DOLLARS,
    at<DollarsParams, DollarsAnswer | null>(null, (asked, offset) =>
      dollarsAnswer(amountDollars(asked.filing, offset, known(asked))),
    ),
  )
}

/** Where the checks are still running, what is known without them. */
const known = (asked: Asked): Judged =>
  asked.filing.isJudged ? judged(asked) : { findings: [], ticks: [] }

function hintsIn(view: FilingView, range: unknown): InlayHint[] {
  const { filing, uri, version } = view
  const seen = spanOf(filing.text, range)
  return dollarHints(filing, seen, judged(view)).map((hint) => ({
    position: rangeOf(filing.text, { start: hint.at, end: hint.at }).start,
    // Not to be torn apart at the end of a line.
    label: hint.label.replaceAll(' ', '\u00a0'),
    paddingLeft: true,
    data: { uri, version },
  }))
}

/** What a hint that comes back says of itself. */
function markOf({ data }: InlayHint): { readonly uri: string; readonly version: unknown } {
  const { uri, version } = (data ?? {}) as Readonly<Record<string, unknown>>
  if (typeof uri !== 'string') throw new BadRequest('data.uri of a hint must be a string')
  return { uri, version }
}

const policyAnswer = ({ filing, settings }: FilingView): PolicyAnswer => ({
  ...policyOf(filing),
  dollarHints: settings.dollarHints,
})

async function ratesAnswer(view: FilingView): Promise<RatesAnswer> {
  const { text } = view.filing
  const list = await inSlices(rateList(view.filing, judged(view)), () => undefined)
  return {
    policy: policyAnswer(view),
    printed: list.printed,
    rates: list.rates.map(({ span, ...rate }) => ({
      ...rate,
      ...(span && { range: rangeOf(text, span) }),
    })),
  }
}

function sumAnswer({ facts, text, value, range, dollars }: Sum): OneSum {
  return {
    count: facts.length,
    text,
    plain: toPlain(value),
    ...(range !== undefined && { range }),
    ...(dollars && { dollars: dollarsAnswer(dollars) }),
  }
}

function dollarsAnswer(dollars: SummedDollars): DollarsAnswer {
  if ('why' in dollars) return dollars
  const { text, range, how } = dollars
  return { text, ...(range !== undefined && { range }), how }
}
