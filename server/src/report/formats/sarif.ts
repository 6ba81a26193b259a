import type { ArtifactLocation, Notification, PhysicalLocation, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { type RuleMeta, rules } from '../../rules/index.ts';
import { Lines } from './lines.ts';
import { jsonItems } from './list.ts';
import type { ArticleReport, FindingReport } from './schema.ts';
import type { CreateFormatter } from './types.ts';

const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note', off: 'none' } as const;

/**
 * SARIF 2.1.0 (OASIS), as code scanning reads it: rules with their help, results with fingerprints that survive edits
 * elsewhere, and fixes. Results are written as they come; the run's other members stand around them.
 */
export const sarif: CreateFormatter = ({ version, repositoryPath }) => {
  const items = jsonItems();
  const unread: Notification[] = [];
  const ruleIndex = new Map(rules.map(({ meta }, index) => [meta.id, index]));
  const location = (path: string): ArtifactLocation => ({
    uri: repositoryPath(path).split('/').map(encodeURIComponent).join('/'),
    uriBaseId: '%SRCROOT%',
  });

  function result(finding: FindingReport, file: ArticleReport, lines: Lines): Result {
    const artifactLocation = location(file.path);
    const place = (span: Span): PhysicalLocation => ({ artifactLocation, region: region(span, lines) });
    const index = ruleIndex.get(finding.rule);
    const fixes = finding.fixes.filter(({ edits }) => edits.length);
    return {
      ruleId: finding.rule,
      ...(index !== undefined && { ruleIndex: index }),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: place(finding) }],
      ...(finding.related.length && {
        relatedLocations: finding.related.map((related, id) => ({
          id,
          message: { text: related.message },
          physicalLocation: place(related),
        })),
      }),
      partialFingerprints: { 'hearsay/v1': finding.fingerprint },
      ...(fixes.length && {
        fixes: fixes.map(({ title, edits }) => ({
          description: { text: title },
          artifactChanges: [
            {
              artifactLocation,
              replacements: edits.map((edit) => ({
                deletedRegion: region(edit, lines),
                insertedContent: { text: edit.newText },
              })),
            },
          ],
        })),
      }),
    };
  }

  return {
    start() {
      const run: Omit<Run, 'results'> = {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Hearsay',
            version,
            semanticVersion: version,
            rules: rules.map(({ meta }) => descriptor(meta)),
          },
        },
      };
      const head = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[`;
      return `${head}${JSON.stringify(run).slice(0, -1)},"results":[`;
    },
    file({ text, report }) {
      const lines = new Lines(text);
      return items(report.findings.map((finding) => result(finding, report, lines)));
    },
    failure({ path, message }) {
      unread.push({
        level: 'error',
        message: { text: `${path} ${message}` },
        locations: [{ physicalLocation: { artifactLocation: location(path) } }],
      });
      return '';
    },
    end() {
      const invocations: Run['invocations'] = [
        { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread },
      ];
      return `\n],"invocations":${JSON.stringify(invocations)}}]}\n`;
    },
  };
};

interface Span {
  readonly start: number;
  readonly end: number;
}

function region({ start, end }: Span, lines: Lines): Region {
  const from = lines.at(start);
  const to = lines.at(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

function descriptor(meta: RuleMeta): ReportingDescriptor {
  const advice = meta.advice.map((line) => `- ${line}`).join('\n');
  const standards = meta.standards.map(({ body, asks }) => `- ${body}: ${asks}`).join('\n');
  return {
    id: meta.id,
    shortDescription: { text: meta.summary },
    fullDescription: { text: meta.why },
    help: {
      text: `${meta.why}\n\nWhat to do\n${advice}`,
      markdown: `${meta.why}\n\n**What to do**\n\n${advice}${standards && `\n\n**Standards**\n\n${standards}`}`,
    },
    defaultConfiguration: { enabled: meta.severity !== 'off', level: levels[meta.severityWhenOn ?? meta.severity] },
    properties: { tags: [...new Set(['sourcing', meta.family])] },
  };
}
