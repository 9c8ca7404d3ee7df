import { describe, expect, test } from '@jest/globals';
import { betterInName } from '../../src/domain/better-in-name.js';

describe('which way is better, by the name of a KPI', () => {
  test.each([
    '産業廃棄物リサイクル率',
    '防災意識',
    '体力合計点の全国平均値とのかい離（中2男）',
    '健康寿命（女性）',
    '合計特殊出生率',
    '事故防止教室の参加者数',
    'ごみ排出量削減率',
    '観光入込客数',
    '特定健診受診率',
    '定住人口',
    '施策に満足している市民の割合',
    'ふるさと納税の寄附金額',
    '県外からの移住者数〔累計〕',
    '高等技術学校修了生の就職率',
    '県人口',
  ])('%s: more', (name) => expect(betterInName(name)).toBe('INCREASE'));

  test.each([
    '待機児童数',
    '交通事故死者数',
    '20～29歳の道外転出超過数',
    '社会減',
    '１人１日当たりのごみ排出量',
    '刑法犯認知件数',
    '火災発生件数',
    '空き家率',
    '将来負担比率',
    '市税の滞納額',
    '不登校児童生徒数',
    '固定的性別役割分担意識',
    '温室効果ガス排出量（家庭部門）',
    '交通事故重傷者数',
    '特殊詐欺被害総額',
    '人権侵犯事件数',
  ])('%s: less', (name) => expect(betterInName(name)).toBe('DECREASE'));

  test.each([
    '職員数',
    '相談件数',
    '未加入率',
    '不満足度',
    '要介護認定者数',
    '人口密度',
    '外国人人口',
    '空き家バンク',
    '事故',
    '',
  ])('%s: not said', (name) => expect(betterInName(name)).toBeNull());
});
