import { appVersion } from '#main/app-folder.ts'
import { connect, type Connection } from '#main/aws/index.ts'
import type { Target } from '#shared/rpc/target.ts'

/** Does something at a target, and closes the way to it whatever happens. */
export async function atTarget<Value>(
  target: Target,
  work: (connection: Connection) => Promise<Value>,
): Promise<Value> {
  const connection = connect(target, { version: appVersion() })
  try {
    return await work(connection)
  } finally {
    connection.close()
  }
}
