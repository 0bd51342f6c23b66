import { type JsonObject, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { TextField } from '../fields/TextField.tsx'
import { changeOf, useForm } from '../form.ts'
import { newStore, withEncryptionKey } from './stores.ts'

interface StoreFormProps {
  readonly location: Location
  readonly store: JsonObject | undefined
  /** What the field of the bucket is called. */
  readonly label: string
}

/** The bucket of a store and the key that encrypts what is in it. */
export function StoreForm({ location, store, label }: StoreFormProps) {
  const t = useText()
  const { owner } = useForm()
  const bucket = [...location, 'location']
  const key = [...location, 'encryptionKey']
  const put = (next: JsonObject, what: Location) => setAt(location, next, changeOf(what, owner))
  return (
    <>
      <TextField
        label={label}
        value={member(store, 'location')}
        location={bucket}
        required
        onCommit={(text) =>
          store ? setAt(bucket, text, changeOf(bucket, owner)) : put({ ...newStore(), location: text }, bucket)
        }
      />
      <TextField
        label={t('inspector.store.key')}
        value={member(member(store, 'encryptionKey'), 'id')}
        location={[...key, 'id']}
        onCommit={(text) => put(withEncryptionKey(store ?? newStore(), text === '' ? undefined : text), key)}
      />
    </>
  )
}
