import { expect, it } from 'vitest'
import { rolePartition } from '#shared/rules/checks/role-partition.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const having = (roleArn: string) => pipeline([stage('Build', [build({ roleArn })])])

it('finds a role of another partition', () => {
  expect(found(rolePartition, having('arn:aws-cn:iam::999999999999:role/work'))).toEqual([
    ['/stages/1/actions/0/roleArn', 'Take a role of partition aws: the pipeline’s role cannot take on one of aws-cn.'],
  ])
})

it('is content with another account', () => {
  expect(foundAt(rolePartition, having('arn:aws:iam::999999999999:role/work'))).toEqual([])
})
