import { apiAgainstMotoBench } from './api-against-moto.bench.ts'
import { documentBench } from './document.bench.ts'
import { engineBench } from './engine.bench.ts'
import { startupBench } from './startup.bench.ts'
import { templateBench } from './template.bench.ts'
import { validateBench } from './validate.bench.ts'

/** Prints every figure that the design promises, each as a ratio within this run. */
await documentBench()
await templateBench()
await validateBench()
await startupBench()
await engineBench()
await apiAgainstMotoBench()
