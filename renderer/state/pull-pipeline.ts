import type { Target } from '#shared/rpc/target.ts'
import { openUntitled } from './files.ts'
import { machine } from './machine.ts'
import { notify } from './notices.ts'
import { choosePlace } from './places.ts'
import { workspace } from './workspace.ts'

/** Opens a pipeline of a place as a document that looks there; gives the reason why it cannot. */
export async function pullPipeline(target: Target, name: string): Promise<string | undefined> {
  const pulled = await machine().targets.pull({ target, name })
  if (!pulled.ok) return pulled.failure.message
  const { text, fileName, notes } = pulled.value
  openUntitled(fileName, text)
  const { activeId } = workspace.getState()
  if (activeId !== null) choosePlace(activeId, target)
  if (notes.length > 0) {
    notify({ about: `pull ${name}`, kind: 'info', text: 'targets.pulled', fillings: { name, notes: notes.join(' ') } })
  }
  return undefined
}
