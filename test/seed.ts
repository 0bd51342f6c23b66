import * as fc from 'fast-check'

/**
 * Random tests draw the same values in every run, so that a change is judged by what it changes. Another seed looks
 * further: `SEED=7 npm run unit`, or `SEED=random`.
 */
const seed = process.env['SEED'] ?? '20261126'
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
