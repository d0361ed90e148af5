// Turns command line arguments into output and an exit code.
import manifest from '../../../package.json' with { type: 'json' }

if (process.argv.includes('--version')) {
  console.log(manifest.version)
} else {
  console.error('usage: tickmark --version')
  process.exitCode = 2
}
