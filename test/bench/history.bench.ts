import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { benchPipeline, openBenchEngine } from './bench-engine.ts'
import { measure, report } from './measure.ts'

const executions = 100_000

/** Listing a page of a long history. */
export async function historyBench(): Promise<void> {
  const bench = openBenchEngine()
  await bench.run(benchPipeline('long-lived', [[{ name: 'Step', runOrder: 1, command: 'true' }]]))
  copyRows(bench.dataFolder)
  const { records } = bench.engine
  const page = async (before?: string) => {
    const listed = await records.list({ pipelineName: 'long-lived', ...(before !== undefined && { before }) })
    if (!listed.ok || listed.value.length !== 50) throw new Error('That was no page.')
    return listed.value.at(-1)?.pipelineExecutionId
  }
  const newest = await measure(
    50,
    () => undefined,
    () => page(),
  )
  let last: string | undefined
  for (let index = 0; index < 1000; index += 1) last = await page(last)
  const deep = await measure(50, () => last, page)
  await bench.close()
  report(`a page of a history of ${executions} executions, p95`, newest.p95, 'ms', 'bound 10', newest.p95 <= 10)
  report('a page from its middle, p95', deep.p95, 'ms', 'bound 10', deep.p95 <= 10)
}

/** Makes a long history of a short one: rows like that of the one execution. */
function copyRows(dataFolder: string): void {
  const file = readdirSync(dataFolder).find((name) => /\.(?:db|sqlite)$/.test(name))
  if (file === undefined) throw new Error('There is no database.')
  const database = new DatabaseSync(join(dataFolder, file))
  const columns = database
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all('executions')
    .map(({ name }) => String(name))
  const others = columns.filter((name) => name !== 'id' && name !== 'token').join(', ')
  database.exec(`
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${executions})
    INSERT INTO executions (id, ${others})
      SELECT printf('00000000-0000-4000-8000-%012d', n), ${others} FROM executions, numbers
        WHERE id = (SELECT id FROM executions LIMIT 1)
  `)
  database.close()
}
