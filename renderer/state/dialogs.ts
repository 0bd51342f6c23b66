import { createStore } from 'zustand/vanilla'
import type { BindingPlace } from '#shared/bindings/place.ts'
import type { TextKey } from '#shared/i18n/text-key.ts'
import type { EntryText } from '#shared/rpc/records.ts'
import type { Keepsake, RunsSource } from './runs-source.ts'

/** A question that is put to the user over everything else. */
export type OpenDialog =
  | { readonly kind: 'open' }
  | { readonly kind: 'save-as'; readonly id: string; readonly closing: boolean }
  | { readonly kind: 'save-conflict'; readonly id: string }
  | { readonly kind: 'compare'; readonly id: string }
  | { readonly kind: 'compare-file'; readonly id: string }
  | { readonly kind: 'compare-texts' }
  | { readonly kind: 'export'; readonly id: string }
  | { readonly kind: 'close'; readonly id: string }
  | { readonly kind: 'trust'; readonly id: string; readonly commands: readonly string[]; readonly inputs: RunInputs }
  | {
      readonly kind: 'run-inputs'
      readonly id: string
      readonly reason: string | undefined
      readonly inputs: RunInputs
    }
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'keep'; readonly source: RunsSource; readonly keepsake: Keepsake; readonly name: string }
  | { readonly kind: 'entry'; readonly name: string; readonly entry: EntryText }
  | { readonly kind: 'bindings'; readonly id: string; readonly place: BindingPlace | undefined }
  | { readonly kind: 'pipelines' }
  | { readonly kind: 'endpoint' }
  | { readonly kind: 'push'; readonly id: string }
  | { readonly kind: 'action-types' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }

/** Asks before something is done, perhaps for a reason. */
export interface Ask {
  readonly title: TextKey
  readonly text: TextKey
  readonly fillings: Readonly<Record<string, string>>
  readonly reason?: {
    readonly isRequired: boolean
    readonly maximumLength: number
    /** What it may be made of, and how that is said. */
    readonly pattern?: RegExp
    readonly hint?: TextKey
  }
  /** What can be done; the last is what is usually meant. */
  readonly answers: readonly { readonly label: TextKey; run(reason: string): void }[]
}

/** What the user gave for one execution. */
export interface RunInputs {
  readonly variables: Readonly<Record<string, string>>
  readonly sources: Readonly<Record<string, string>>
}

export const dialogs = createStore<{ readonly dialog: OpenDialog | null }>(() => ({ dialog: null }))

/** Puts a question in place of the one that is open, if any. */
export function showDialog(dialog: OpenDialog): void {
  dialogs.setState({ dialog })
}

export function closeDialog(): void {
  dialogs.setState({ dialog: null })
}
