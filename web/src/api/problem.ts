import type { Article, Refusal } from './types';

/** A refusal as it travels in a problem: short labels beside their full citations. */
interface WireRefusal { code: string; message: string; articles: (Article | string)[]; citations?: string[]; verified?: boolean }

function read(wire: WireRefusal): Refusal {
  return {
    code: wire.code,
    message: wire.message,
    verified: wire.verified ?? true,
    articles: wire.articles.map((article, index) =>
      typeof article === 'string' ? { label: article, full: wire.citations?.[index] ?? article } : article,
    ),
  };
}

/** Problem details (RFC 9457) as the server writes them. */
export interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  refusals?: WireRefusal[];
  fields?: Record<string, string>;
  id?: string;
  /** Of a text that came too late: what stands there now. */
  theirs?: string;
  version?: number;
}

/** An answer that is not a yes: what happened, why, and what the law says. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly refusals: Refusal[];
  readonly fields: Record<string, string>;
  readonly id: string | null;
  readonly late: { theirs: string; version: number } | null;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? wordsFor(status));
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? `http-${status}`;
    this.refusals = (body.refusals ?? []).map(read);
    this.fields = body.fields ?? {};
    this.id = body.id ?? null;
    this.late = body.theirs === undefined ? null : { theirs: body.theirs, version: body.version ?? 0 };
  }

  /** The server answered for certain that nothing was recorded; a new attempt is a new intent. */
  get definite(): boolean {
    return this.status >= 400 && this.status < 500;
  }
}

function wordsFor(status: number): string {
  if (status === 0) return '连不上服务器，请检查网络后重试';
  if (status === 401) return '登录已失效，请重新登录';
  if (status === 403) return '您的岗位没有这项权限';
  if (status === 404) return '没有这项内容，或者不在您的管辖范围内';
  if (status === 409) return '其他人刚刚更新了这件案件，请刷新后再办理';
  if (status === 413) return '文件太大，服务器没有接收';
  return '服务器出了错，已记录，请稍后再试';
}

/** Any thrown value as a problem that can be shown. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(0, {});
}
