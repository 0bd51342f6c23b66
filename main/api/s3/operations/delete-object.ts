import type { S3Operation } from '../operation.ts'

/** Removes an object; that there is none is no mistake. */
export const deleteObject: S3Operation = {
  name: 'DeleteObject',
  method: 'DELETE',
  on: 'object',
  grant: 'manage',
  async perform({ key, store, folder }) {
    await store.objects.remove(await folder(), key)
    return { status: 204 }
  },
}
