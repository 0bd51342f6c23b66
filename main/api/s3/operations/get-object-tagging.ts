import { type S3Operation, xmlAnswer } from '../operation.ts'
import { toXml } from '../xml.ts'

/** Objects have no tags here; tools that copy large ones ask for them first. */
export const getObjectTagging: S3Operation = {
  name: 'GetObjectTagging',
  method: 'GET',
  on: 'object',
  marks: ['tagging'],
  grant: 'read',
  async perform({ key, store, folder }) {
    await store.objects.info(await folder(), key)
    return xmlAnswer(toXml('Tagging', { TagSet: '' }))
  },
}
