import { actionTypes } from './action-types.ts'
import { bindings } from './bindings.ts'
import { documents } from './documents.ts'
import { endpoint } from './endpoint.ts'
import { host } from './host.ts'
import { records } from './records.ts'
import { runs } from './runs.ts'
import { targets } from './targets.ts'
import { templates } from './templates.ts'

/** The whole contract between renderer and machine: one file for each area. */
export const contract = { actionTypes, bindings, documents, endpoint, host, records, runs, targets, templates }
export type StagecraftContract = typeof contract
