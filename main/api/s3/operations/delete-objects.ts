import * as v from 'valibot'
import { type S3Operation, xmlAnswer } from '../operation.ts'
import { S3Error } from '../s3-error.ts'
import { fromXml, malformed, toXml } from '../xml.ts'

const order = v.object({
  Object: v.pipe(v.array(v.object({ Key: v.string() })), v.minLength(1), v.maxLength(1000)),
  Quiet: v.optional(v.string()),
})

/** Removes up to a thousand objects, and says of each what became of it. */
export const deleteObjects: S3Operation = {
  name: 'DeleteObjects',
  method: 'POST',
  on: 'bucket',
  marks: ['delete'],
  grant: 'manage',
  async perform({ store, folder, text }) {
    const decoded = v.safeParse(order, fromXml(await text(), 'Delete', ['Object']))
    if (!decoded.success) throw malformed('Delete')
    const place = await folder()
    const deleted: string[] = []
    const errors: { readonly Key: string; readonly Code: string; readonly Message: string }[] = []
    for (const { Key } of decoded.output.Object) {
      try {
        await store.objects.remove(place, Key)
        deleted.push(Key)
      } catch (error) {
        if (!(error instanceof S3Error)) throw error
        errors.push({ Key, Code: error.code, Message: error.message })
      }
    }
    const isQuiet = decoded.output.Quiet === 'true'
    return xmlAnswer(toXml('DeleteResult', { Deleted: isQuiet ? [] : deleted.map((Key) => ({ Key })), Error: errors }))
  },
}
