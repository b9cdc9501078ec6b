import { ElMessage } from 'element-plus';
import { file } from '@/api/client';
import { asProblem } from '@/api/problem';

let frame: HTMLIFrameElement | null = null;
let held = '';

/**
 * Hands a PDF to the printer without leaving the page; where the browser has no viewer it opens in a window of its own.
 * Says whether there was anything to hand over.
 */
export async function printPdf(address: string): Promise<boolean> {
  let blob: Blob;
  try {
    blob = new Blob([await file(address)], { type: 'application/pdf' });
  } catch (error) {
    ElMessage.error(asProblem(error).message);
    return false;
  }
  frame?.remove();
  if (held) URL.revokeObjectURL(held);
  held = URL.createObjectURL(blob);
  frame = document.createElement('iframe');
  frame.title = '打印';
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.addEventListener('load', () => {
    try {
      frame?.contentWindow?.focus();
      frame?.contentWindow?.print();
    } catch {
      window.open(address, '_blank', 'noopener');
    }
  });
  frame.src = held;
  document.body.append(frame);
  return true;
}
