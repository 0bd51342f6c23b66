import { appVersion } from '#main/app-folder.ts'
import { connect, type Connection } from '#main/aws/index.ts'
import type { Target } from '#shared/rpc/target.ts'

/** Uses a target, and closes the way to it whatever happens. */
export async function atTarget<Value>(target: Target, use: (connection: Connection) => Promise<Value>): Promise<Value> {
  const connection = connect(target, { version: appVersion() })
  try {
    return await use(connection)
  } finally {
    connection.close()
  }
}
