// Reviewers' notes → HTML: what each is about, what was said, and whether it is settled.

import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import type { FilingReport, NoteEntry } from './page.ts'
import { heading } from './section.ts'
import type { Section, Setting } from './section.ts'
import { cut } from './words.ts'

export function notesSection({ notes }: FilingReport, setting: Setting): Section {
  const { words, level, id } = setting
  return {
    id: `${id}notes`,
    title: words.notes,
    level,
    body:
      notes.length === 0
        ? markup`<p>${words.none}</p>`
        : markup`${notes.map((note) => article(note, setting))}`,
  }
}

function article(note: NoteEntry, { words, level }: Setting): Markup {
  const { mark, state, at, quote, now, section, remarks } = note
  const place = at ? words.place(at.line, at.column) : words.lost
  const kinds = ['note', state, ...(at ? [] : ['lost'])].join(' ')
  return markup`<article class="${kinds}">
${heading(level + 1, words.note(words.marks[mark], words.states[state], place))}
${section.length === 0 ? [] : markup`<p class="soft">${section.map((name) => cut(name)).join(' › ')}</p>`}
<blockquote>${cut(quote)}</blockquote>
${now === undefined ? [] : markup`<p>${words.now(cut(now))}</p>`}
${remarks.map(
  ({ author, time, modified, body }, i) =>
    markup`<p class="soft">${i === 0 ? '' : `${words.reply}: `}${words.signed(author, time)}${modified === undefined ? '' : ` (${words.edited(modified)})`}</p>
<p class="body">${body}</p>`,
)}
</article>`
}
