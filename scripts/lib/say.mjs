// Tells the person at the terminal what is going on, and what stopped it.

/** Why something cannot be done here, as one sentence for the person who asked for it. */
export class Unable extends Error {}

export function say(line) {
  console.log(`tickmark: ${line}`)
}

/** Runs a script's main function; an `Unable` becomes its sentence, a bug its stack, both exit code 1. */
export async function main(body) {
  try {
    process.exitCode = await body()
  } catch (error) {
    console.error(error instanceof Unable ? `tickmark: ${error.message}` : error)
    process.exitCode = 1
  }
}
