import { apiAgainstMotoBench } from './api-against-moto.bench.ts'
import { archiveBench } from './archive.bench.ts'
import { documentBench } from './document.bench.ts'
import { engineBench } from './engine.bench.ts'
import { gitlabBench } from './gitlab.bench.ts'
import { historyBench } from './history.bench.ts'
import { makespanBench } from './makespan.bench.ts'
import { parallelBench } from './parallel.bench.ts'
import { startupBench } from './startup.bench.ts'
import { templateBench } from './template.bench.ts'
import { validateBench } from './validate.bench.ts'

const benches: Readonly<Record<string, () => Promise<void>>> = {
  document: documentBench,
  template: templateBench,
  validate: validateBench,
  startup: startupBench,
  engine: engineBench,
  parallel: parallelBench,
  history: historyBench,
  gitlab: gitlabBench,
  makespan: makespanBench,
  archive: archiveBench,
  api: apiAgainstMotoBench,
}

/** Prints every figure that the design promises, each as a ratio within this run; those that are named, or all. */
const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
