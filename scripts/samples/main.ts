// Writes samples/ anew from the model: npm run samples.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { files } from './files.ts'

const folder = join(import.meta.dirname, '../../samples')
for (const [name, text] of files()) {
  writeFileSync(join(folder, name), text)
  process.stdout.write(`${name}: ${Buffer.byteLength(text)} bytes\n`)
}
