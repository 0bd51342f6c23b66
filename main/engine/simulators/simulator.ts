import type { ActionWork } from '../executor.ts'
import type { InputFiles } from './reading/input-files.ts'
import type { Mistake } from './reading/mistake.ts'

/** The work of an action that is only simulated, and the files that it is given. */
export interface SimulatedWork extends ActionWork {
  readonly files: InputFiles
}

/** What a simulated action hands on. */
export interface SimulatedOutputs {
  /** What the service would have done, for the end of “it would …”. */
  readonly would?: string
  readonly variables?: Readonly<Record<string, string>>
  /** The file of an output artifact; a stand-in is made of what is not here. */
  readonly artifacts?: Readonly<Record<string, { readonly file: string; readonly text: string }>>
  /** Whether an output artifact is made that is not in `artifacts`; it is, unless this is `false`. */
  readonly hasStandIns?: false
}

/** Stands in for one kind of action: knows what its service refuses, and what it hands on. Calls nothing. */
export interface Simulator {
  /** `Category/Owner/Provider/Version` keys as in the catalog. */
  readonly types: readonly string[]
  /** How large the input artifacts may be together. */
  readonly maximumInputBytes?: number
  /** Everything that the service would refuse, as far as it can be told here. */
  check(work: SimulatedWork): Promise<readonly Mistake[]>
  /** What is handed on by work without mistakes. */
  outputs?(work: SimulatedWork): Promise<SimulatedOutputs>
  /** Writes down what later actions look for; after everything else went well. */
  remember?(work: SimulatedWork): Promise<void>
}
