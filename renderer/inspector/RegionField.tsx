import { useId } from 'react'
import { regions } from '#shared/catalog/regions.ts'
import type { FieldProps } from './fields/field-props.ts'
import { TextField } from './fields/TextField.tsx'

/** A field for a Region, with those of AWS as suggestions. */
export function RegionField(props: FieldProps) {
  const id = useId()
  return (
    <>
      <TextField {...props} list={id} />
      <RegionList id={id} />
    </>
  )
}

/** The Regions of AWS as suggestions of fields that name the list. */
export function RegionList({ id }: { id: string }) {
  return (
    <datalist id={id}>
      {regions.map((region) => (
        <option key={region} value={region} />
      ))}
    </datalist>
  )
}
