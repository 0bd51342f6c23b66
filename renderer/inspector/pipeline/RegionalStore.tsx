import { useId } from 'react'
import type { Json, JsonObject } from '#shared/model/json.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { RowTools } from '../fields/RowTools.tsx'
import { TextControl } from '../fields/TextControl.tsx'
import { TextField } from '../fields/TextField.tsx'
import { OwnProblems } from '../fields/FieldGroup.tsx'
import { renamedMember, withMember } from '../lists.ts'
import { RegionList } from '../RegionField.tsx'
import { useDraft } from '../use-draft.ts'
import { StoreForm } from './StoreForm.tsx'
import { isWrittenOut } from './stores.ts'

interface RegionalStoreProps {
  readonly region: string
  readonly store: Json
  readonly stores: JsonObject
}

/** The store of one Region; naming another Region moves it there. */
export function RegionalStore({ region, store, stores }: RegionalStoreProps) {
  const t = useText()
  const id = useId()
  const location = ['artifactStores', region]
  const draft = useDraft(
    region,
    (to) => to !== '' && setAt(['artifactStores'], renamedMember(stores, region, to), `Move the bucket to ${to}`),
    {
      check: (to) =>
        to !== region && Object.hasOwn(stores, to) ? t('inspector.store.taken', { region: to }) : undefined,
    },
  )
  const remove = () =>
    setAt(['artifactStores'], withMember(stores, region, undefined), `Remove the bucket in ${region}`)
  return (
    <section className="card" aria-label={region}>
      <div className="card-head">
        <TextControl
          control={{ id, 'aria-label': t('inspector.region'), 'aria-invalid': draft.fault !== undefined }}
          draft={draft}
          list={`${id}-regions`}
        />
        <RegionList id={`${id}-regions`} />
        <RowTools name={region} index={0} count={1} onRemove={remove} />
      </div>
      {draft.fault !== undefined && <p className="field-problems severity-error">{draft.fault}</p>}
      <OwnProblems location={location} />
      {isWrittenOut(store) ? (
        <StoreForm location={location} store={store} label={t('inspector.bucketIn', { region })} />
      ) : (
        <TextField label={t('inspector.bucketIn', { region })} value={store} location={location} />
      )}
    </section>
  )
}
