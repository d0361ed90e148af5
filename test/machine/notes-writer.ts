// A process that adds notes to a file one after another and says each id once it is kept: made to be killed.

import { anchored } from '../../server/src/notes/anchor.ts'
import { changed } from '../../server/src/notes/change.ts'
import { store } from '../../server/src/machine/notes-store.ts'

const [path = '', name = '', count = '1000000'] = process.argv.slice(2)
const anchor = anchored('Revenue was $11.8 billion.', { start: 12, end: 17 }, ['Item 5'])
const notes = store(path)
for (let i = 0; i < Number(count); i++) {
  const id = `urn:uuid:${name}-${i}`
  const stamp = { id, author: name, time: new Date().toISOString() }
  const written = await notes.change((now) =>
    changed(now, { kind: 'add', anchor, mark: 'note', body: `**${id}**` }, stamp),
  )
  if (written.kind === 'refused') throw new Error(written.reason)
  process.stdout.write(`${id}\n`)
}
