-- 第 9 号 before 第 10 号: the figures in a number count as figures
create collation casework.by_number (provider = icu, locale = 'und-u-kn-true');
