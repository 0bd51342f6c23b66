import type { ReportFormat } from '../report.ts'
import { cucumberJson } from './cucumber-json.ts'
import { junitXml } from './junit-xml.ts'
import { nunitXml } from './nunit-xml.ts'
import { nunit3Xml } from './nunit3-xml.ts'
import { testngXml } from './testng-xml.ts'
import { visualStudioTrx } from './visual-studio-trx.ts'

/** Every format of test reports that can be read. */
export const reportFormats: readonly ReportFormat[] = [
  cucumberJson,
  junitXml,
  nunitXml,
  nunit3Xml,
  testngXml,
  visualStudioTrx,
]
