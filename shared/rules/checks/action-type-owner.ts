import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'

/** A type of one's own may have any provider; one that only AWS has is most often meant (UG/actions-valid-providers). */
export const actionTypeOwner: ActionRule = {
  id: 'action-type-owner',
  topic: 'action types',
  severity: 'hint',
  summary: 'A provider of AWS has the owner AWS.',
  explanation:
    'Owner Custom means an action type that was registered in your account, and ThirdParty one of a partner of AWS. A provider that is known only as one of AWS needs the owner AWS, unless your account has a type of that name.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-valid-providers.html',
  *checkAction({ type: { category, owner, provider } }, type, { catalog }) {
    if (type || (owner !== 'Custom' && owner !== 'ThirdParty')) return
    const owners = new Set(
      catalog.types
        .filter((each) => each.category === category && each.provider === provider)
        .map((each) => each.owner),
    )
    if (owners.size !== 1 || !owners.has('AWS')) return
    yield {
      location: ['actionTypeId', 'owner'],
      message: say`Write owner AWS if the ${provider ?? ''} of AWS is meant: ${owner} looks for another type of that name.`,
    }
  },
}
