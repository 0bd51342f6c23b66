import { useId, useState } from 'react'
import type { Json } from '#shared/model/json.ts'
import { setAll, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../form.ts'
import { RegionList } from '../RegionField.tsx'
import { RegionalStore } from './RegionalStore.tsx'
import { StoreForm } from './StoreForm.tsx'
import { rememberedStores, rememberStores } from './store-memory.ts'
import { isWrittenOut, newStore, perRegion, regionsInUse, single, storesPerRegion } from './stores.ts'

/** Where artifacts are kept: in one bucket, or in one for each Region. */
export function StoreFields() {
  const t = useText()
  const id = useId()
  const { pipeline, key } = useForm()
  const { raw } = pipeline
  const isPerRegion = storesPerRegion(raw)
  const change = (isWanted: boolean) => {
    if (isWanted === isPerRegion) return
    if (isPerRegion) rememberStores(key, raw.artifactStores)
    const next = isWanted ? perRegion(pipeline, rememberedStores(key)) : single(pipeline)
    const settings = [
      { location: ['artifactStore'], value: next.artifactStore },
      { location: ['artifactStores'], value: next.artifactStores },
    ]
    setAll(settings, isWanted ? 'Use a bucket for each Region' : 'Use one bucket')
  }
  return (
    <FieldGroup title={t('inspector.store')} location={[isPerRegion ? 'artifactStores' : 'artifactStore']}>
      <div className="segments" role="radiogroup" aria-label={t('inspector.store')}>
        {[false, true].map((value) => (
          <label key={String(value)} className="segment">
            <input type="radio" name={id} checked={value === isPerRegion} onChange={() => change(value)} />
            {t(value ? 'inspector.store.perRegion' : 'inspector.store.single')}
          </label>
        ))}
      </div>
      {isPerRegion ? <StoreList /> : <SingleStore store={raw.artifactStore} />}
    </FieldGroup>
  )
}

function SingleStore({ store }: { store: Json | undefined }) {
  const t = useText()
  if (store !== undefined && !isWrittenOut(store)) {
    return <TextField label={t('inspector.bucket')} value={store} location={['artifactStore']} />
  }
  return <StoreForm location={['artifactStore']} store={store} label={t('inspector.bucket')} />
}

function StoreList() {
  const t = useText()
  const id = useId()
  const { pipeline } = useForm()
  const { artifactStores } = pipeline.raw
  const stores = isWrittenOut(artifactStores) ? artifactStores : {}
  const missing = regionsInUse(pipeline).filter((region) => !Object.hasOwn(stores, region))
  const [region, setRegion] = useState('')
  const add = (name: string) => {
    const trimmed = name.trim()
    if (trimmed === '' || Object.hasOwn(stores, trimmed)) return
    setAt(['artifactStores'], { ...stores, [trimmed]: newStore() }, `Add a bucket in ${trimmed}`)
    setRegion('')
  }
  if (!isWrittenOut(artifactStores)) {
    return <TextField label={t('inspector.bucket')} value={artifactStores} location={['artifactStores']} />
  }
  return (
    <>
      {Object.entries(stores).map(([name, store]) => (
        <RegionalStore key={name} region={name} store={store} stores={stores} />
      ))}
      <div className="field-row">
        <input
          aria-label={t('inspector.store.newRegion')}
          placeholder={t('inspector.store.newRegion')}
          list={id}
          value={region}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setRegion(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && add(region)}
        />
        <RegionList id={id} />
        <SmallButton label={t('inspector.store.addRegion')} glyph="plus" onPress={() => add(region)} />
      </div>
      {missing.map((name) => (
        <SmallButton
          key={name}
          label={t('inspector.store.addUsed', { region: name })}
          glyph="plus"
          isWordShown
          onPress={() => add(name)}
        />
      ))}
    </>
  )
}
