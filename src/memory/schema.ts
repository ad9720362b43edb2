import type Database from 'libsql';

const SAME_DISMISSAL =
  'SELECT 1 FROM dismissals WHERE source = NEW.source AND check_name = NEW.check_name AND message = NEW.message';

/**
 * Replies are known by what was asked; `made` numbers those to one question. Their source is for people; neither was stored at
 * first. Of a paragraph at its place the last decision is kept, and a number that grows says which of several was made last. Of an article the last
 * verdict is kept, and of what was made of it the last record.
 *
 * A new question can change no article that is made already, nor can another reason for what is dismissed; all else counts as
 * a change, whoever makes it. The number begins anywhere, so that no record fits to a memory that was begun anew.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS replies (
    asked TEXT NOT NULL,
    model TEXT NOT NULL,
    reply TEXT NOT NULL,
    source TEXT,
    made INTEGER,
    PRIMARY KEY (asked, model)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS decisions (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    article TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    UNIQUE (source, article, occurrence)
  );
  CREATE TABLE IF NOT EXISTS dismissals (
    source TEXT NOT NULL,
    check_name TEXT NOT NULL,
    message TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (source, check_name, message)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS verdicts (
    article TEXT NOT NULL PRIMARY KEY,
    seen TEXT NOT NULL,
    issues TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS records (
    output TEXT NOT NULL PRIMARY KEY,
    seen TEXT NOT NULL,
    record TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS changes (id INTEGER PRIMARY KEY, number INTEGER NOT NULL);
  INSERT OR IGNORE INTO changes VALUES (1, abs(random() % 1000000000));
  ${trigger('reply_replaced', 'BEFORE INSERT ON replies WHEN EXISTS (SELECT 1 FROM replies WHERE asked = NEW.asked)')}
  ${['replies', 'decisions', 'dismissals'].map((table) => trigger(`${table}_deleted`, `AFTER DELETE ON ${table}`)).join('')}
  ${trigger('decision_made', 'AFTER INSERT ON decisions')}
  ${trigger('issue_dismissed', `BEFORE INSERT ON dismissals WHEN NOT EXISTS (${SAME_DISMISSAL})`)}`;

/** Rows are inserted, replaced and deleted; nothing is updated. */
function trigger(name: string, when: string): string {
  return `CREATE TRIGGER IF NOT EXISTS ${name} ${when} BEGIN UPDATE changes SET number = number + 1; END;`;
}

/** Makes the tables that the file lacks, and gives those of an older songngu what they lack. */
export function createTables(database: Database.Database): void {
  // In one transaction: each by itself would wait for the disk.
  if (!hasAllTables(database)) database.transaction(() => database.exec(TABLES)).immediate();
  if (lacking(database).length === 0) return;
  // Another process may have been quicker: asked again where no other can write.
  const addColumns = database.transaction(() => {
    for (const column of lacking(database)) database.exec(`ALTER TABLE replies ADD COLUMN ${column}`);
  });
  addColumns.immediate();
}

/** Columns that came later. */
function lacking(database: Database.Database): string[] {
  const names = database.prepare("SELECT name FROM pragma_table_info('replies')").pluck().all();
  return ['source TEXT', 'made INTEGER'].filter((column) => !names.includes(column.split(' ')[0]));
}

function hasAllTables(database: Database.Database): boolean {
  const names = TABLES.match(/(?<=IF NOT EXISTS )\w+/g) ?? [];
  const found = database.prepare('SELECT name FROM sqlite_schema').pluck().all();
  return names.every((name) => found.includes(name));
}
