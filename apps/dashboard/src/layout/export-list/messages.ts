/** Words of the dialog that exports a list. */
export const exportMessages = {
  zh: {
    title: '导出列表',
    what_all: '导出当前列表的全部行和全部列。',
    what_rows: '按当前的筛选、次序导出 %{rows} 行、%{columns} 列。',
    format: '格式',
    xlsx: 'Excel 工作簿（.xlsx）',
    csv: '文本表格（.csv）',
    reason: '用途',
    reason_hint: '用途、导出人和时间写在文件末尾，并记入审计。',
    done: '文件已保存到下载目录。',
  },
  en: {
    title: 'Export the list',
    what_all: 'Every row and every column of the list is exported.',
    what_rows:
      '%{rows} rows and %{columns} columns are exported, filtered and ordered as they are.',
    format: 'Format',
    xlsx: 'Excel workbook (.xlsx)',
    csv: 'Text table (.csv)',
    reason: 'Purpose',
    reason_hint: 'Purpose, name and time stand at the end of the file and in the audit.',
    done: 'The file is in the folder of downloads.',
  },
};
