import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly onFile: (file: File) => void;
  readonly isBusy: boolean;
}

/** A file is dropped here, or chosen with the button; nothing is written by that. */
export function FileDrop({ onFile, isBusy }: Props) {
  const translate = useTranslate();
  const box = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isBusy) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        p: 3,
        border: '2px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 1,
        textAlign: 'center',
      }}
    >
      <Typography gutterBottom>{translate('imports.drop')}</Typography>
      <Button
        variant="contained"
        startIcon={<UploadIcon />}
        disabled={isBusy}
        onClick={() => box.current?.click()}
      >
        {translate(isBusy ? 'imports.sending' : 'imports.choose')}
      </Button>
      <input
        ref={box}
        type="file"
        hidden
        accept=".xlsx,.csv"
        onChange={(event) => {
          take(event.target.files);
          // The same file, corrected, may be chosen again.
          event.target.value = '';
        }}
      />
    </Box>
  );
}
