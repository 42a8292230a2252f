### ຄຳສັບຂອງເອກະສານເປັນພາສາລາວ. ສາມແຟ້ມ vi, lo, en ມີລະຫັດ ແລະ ຕົວປ່ຽນດຽວກັນ.

## ສິ່ງທີ່ຍັງບໍ່ຮູ້ ແລະ ເຄື່ອງໝາຍ

unknown = ຍັງບໍ່ມີຂໍ້ມູນ
not_computed = ຍັງຄິດໄລ່ບໍ່ໄດ້
date_unknown = ຍັງບໍ່ຮູ້ວັນທີ
undated = ຍັງບໍ່ຮູ້ວັນທີ
inferred = ຄາດຄະເນ
unverified = ຍັງບໍ່ທັນກວດສອບ
original_in = ຕົ້ນສະບັບ{ $lang }
untitled_agreement = ຂໍ້ຕົກລົງຍັງບໍ່ມີຊື່
untitled_activity = ກິດຈະກຳຍັງບໍ່ມີຊື່
untitled_source = ແຫຼ່ງຂໍ້ມູນຍັງບໍ່ມີຊື່
unnamed_organisation = ອົງການຍັງບໍ່ມີຊື່
office = ຫ້ອງການທີ່ສ້າງເອກະສານ
and_more = … ແລະ ອີກ { $count } ລາຍການ

## ຈຳນວນ

year = ປີ { $year }
years = { $count } ປີ
months = { $count } ເດືອນ
days = { $count } ວັນ

## ໜ້າປົກ ແລະ ສາລະບານ

cover_type = ເອກະສານສັງລວມ
sheet_type = ໃບຂໍ້ມູນ
cover_subject = ເນື້ອໃນ, ການຈັດຕັ້ງປະຕິບັດ ແລະ ກິດຈະກຳການຮ່ວມມື
cover_subject_partner = ການຮ່ວມມື: ຂໍ້ຕົກລົງ, ພັນທະ ແລະ ກິດຈະກຳ
cover_as_of = ຂໍ້ມູນຮອດ
cover_period = ບັນທຶກກິດຈະກຳ
cover_version = ສະບັບທີ
cover_printed = ພິມເວລາ
stamp_internal = ໃຊ້ພາຍໃນເທົ່ານັ້ນ
stamp_return = ອ່ານແລ້ວສົ່ງຄືນ
national_name_vietnam = ສາທາລະນະລັດ ສັງຄົມນິຍົມ ຫວຽດນາມ
national_motto_vietnam = ເອກະລາດ - ເສລີພາບ - ຄວາມຜາສຸກ
national_name_laos = ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ
national_motto_laos = ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນາຖາວອນ
contents_title = ສາລະບານ

## ສະຫຼຸບຫຍໍ້

summary_title = ສະຫຼຸບຫຍໍ້
summary_aims = ເປົ້າໝາຍ ແລະ ຫຼັກການ
summary_figures = ຕົວເລກຫຼັກ
summary_last_meeting = ການພົບປະຄັ້ງຫຼ້າສຸດ
summary_undated_meetings = ການພົບປະອື່ນທີ່ຍັງບໍ່ຮູ້ວ່າຈັດຂຶ້ນກ່ອນ ຫຼື ຫຼັງ:
summary_next = ກິດຈະກຳຕໍ່ໄປ
summary_since = ການພົບປະຫຼັງຈາກນັ້ນ
summary_follow_ups = { $count } ວຽກຕິດຕາມທີ່ຍັງບໍ່ສຳເລັດ
follow_ups_late = { $count } ກາຍກຳນົດ (ດົນສຸດແຕ່ { $date })
follow_ups_next = ກຳນົດຕໍ່ໄປ: { $date }
follow_ups_undated = { $count } ຍັງບໍ່ມີກຳນົດ
figure_agreements = ຂໍ້ຕົກລົງກັບຄູ່ຮ່ວມມື
figure_commitments = ພັນທະ
figure_amended = – ນອກນັ້ນ ຕາມເອກະສານດັດແກ້
figure_carried_out = ພັນທະທີ່ມີກິດຈະກຳປະຕິບັດແລ້ວ
figure_doubted = – ໃນນັ້ນ ການເຊື່ອມໂຍງກັບພັນທະຍັງບໍ່ທັນກວດສອບ
figure_only_planned = ພັນທະທີ່ມີພຽງແຜນການ
figure_not_started = ພັນທະທີ່ຍັງບໍ່ທັນປະຕິບັດ
figure_unbound = ພັນທະຂອງຂໍ້ຕົກລົງທີ່ຍັງບໍ່ມີ ຫຼື ໝົດຜົນສັກສິດແລ້ວ
figure_replaced = ພັນທະທີ່ຖືກປ່ຽນແທນແລ້ວ
figure_unclear = ພັນທະທີ່ຍັງບໍ່ຮູ້ວ່າປະຕິບັດແລ້ວຫຼືບໍ່
figure_activities = ກິດຈະກຳທີ່ຈັດແລ້ວໃນໄລຍະນີ້
figure_not_held = – ນອກນັ້ນ: ຍົກເລີກ, ເລື່ອນ ຫຼື ຍັງບໍ່ຮູ້ວ່າໄດ້ຈັດ
figure_maybe = – ບໍ່ທັນນັບ: ຍັງບໍ່ຮູ້ວ່າຢູ່ໃນໄລຍະຫຼືບໍ່
figure_delegations = – ໃນນັ້ນ ຄະນະຜູ້ແທນ
figure_trainings = – ໃນນັ້ນ ຝຶກອົບຮົມ, ສຳມະນາ
figure_upcoming = ກິດຈະກຳທີ່ຈະມາເຖິງ

## ຄູ່ຮ່ວມມື

partner_title = ຄູ່ຮ່ວມມື
partner_particulars = ຂໍ້ມູນທົ່ວໄປ
partner_names = ຊື່ຕາມໄລຍະເວລາ
partner_changes = ອົງການກ່ອນໜ້າ ແລະ ອົງການສືບທອດ
partner_people = ບຸກຄະລາກອນ
partner_name_period = ໄລຍະທີ່ໃຊ້ຊື່
partner_post_period = ໄລຍະດຳລົງຕຳແໜ່ງ
until_now = ຮອດປັດຈຸບັນ

## ຂໍ້ຕົກລົງ

agreement_title = ຂໍ້ຕົກລົງ
agreements_title = ບັນດາຂໍ້ຕົກລົງ
agreements_none = ຍັງບໍ່ມີຂໍ້ຕົກລົງທີ່ບັນທຶກໄວ້.
agreement_particulars = ຂໍ້ມູນທົ່ວໄປ
agreement_parties = ຄູ່ສັນຍາ
agreement_signatories = ຜູ້ລົງນາມ
agreement_areas = ຂົງເຂດການຮ່ວມມື
agreement_legal_bases = ບ່ອນອີງທາງກົດໝາຍ
agreement_amendments = ເອກະສານດັດແກ້, ເພີ່ມເຕີມ, ຕໍ່ອາຍຸ
duration_open = ບໍ່ກຳນົດເວລາ
change_from = ແຕ່
change_renamed = ປ່ຽນຊື່ແຕ່
change_none = ຍັງບໍ່ມີການປ່ຽນແປງທີ່ບັນທຶກໄວ້.
deadline_notice = ຕ້ອງແຈ້ງລ່ວງໜ້າ ບໍ່ໃຫ້ກາຍ { $date }
deadline_ends = ໝົດອາຍຸ { $date }
deadline_ended = ໝົດອາຍຸແລ້ວ { $date }
deadline_unclear = ໝົດກຳນົດ { $date }, ຍັງບໍ່ຮູ້ວ່າຕໍ່ອາຍຸແລ້ວຫຼືບໍ່
deadline_renews = ອາຍຸປັດຈຸບັນຮອດ { $date }, ຈາກນັ້ນຕໍ່ອາຍຸອັດຕະໂນມັດ
deadline_terminated = ຍຸຕິ { $date }
deadline_days_left = ຍັງເຫຼືອ { $days } ວັນ
deadline_last_day = ມື້ນີ້ແມ່ນມື້ສຸດທ້າຍ
deadline_days_late = ກາຍກຳນົດແຈ້ງແລ້ວ { $days } ວັນ
deadline_undated = ຕໍ່ອາຍຸດ້ວຍ “{ $title }”, ເອກະສານນີ້ຍັງບໍ່ມີວັນທີມີຜົນສັກສິດ ຈຶ່ງຍັງບໍ່ຮູ້ວັນທີໝົດອາຍຸ
term_extended = ຕໍ່ອາຍຸດ້ວຍ “{ $title }”
term_renewed = ຕໍ່ອາຍຸອັດຕະໂນມັດແລ້ວ { $count } ຄັ້ງ
column_effect = ເນື້ອໃນ, ຜົນ
effect_extends = ຕໍ່ອາຍຸຮອດ { $date }
effect_extends_open = ຕໍ່ອາຍຸໂດຍບໍ່ກຳນົດເວລາ
effect_unchanged = ບໍ່ໄດ້ກຳນົດອາຍຸ, ອາຍຸຂອງຂໍ້ຕົກລົງຄົງເດີມ
effect_undated = ມີກຳນົດອາຍຸ ແຕ່ຍັງບໍ່ມີວັນທີມີຜົນສັກສິດ ຈຶ່ງຍັງບໍ່ຮູ້ວັນທີໝົດອາຍຸຂອງຂໍ້ຕົກລົງ
effect_not_longer = ອາຍຸຮອດ { $date }, ບໍ່ຍາວກວ່າອາຍຸຂອງຂໍ້ຕົກລົງ ອາຍຸຈຶ່ງຄົງເດີມ
effect_not_signed = ຍັງບໍ່ທັນລົງນາມ
effect_ended = ຍຸຕິແລ້ວ
amended_by = ດັດແກ້, ເພີ່ມເຕີມ
amended_commitments = ພັນທະຕາມເອກະສານດັດແກ້, ເພີ່ມເຕີມ

## ພັນທະ

commitments_title = ພັນທະ ແລະ ຄວາມຄືບໜ້າ
commitments_activities = ກິດຈະກຳທີ່ປະຕິບັດແຕ່ລະພັນທະ
commitment_number = ພັນທະທີ { $number }
commitment_link = ເຊື່ອມໂຍງກັບພັນທະ
not_carried_out = ຍັງບໍ່ທັນປະຕິບັດ: ຍັງບໍ່ມີກິດຈະກຳທີ່ບັນທຶກໄວ້.
progress_held = ຈັດແລ້ວ: { $count }
progress_planned_count = ວາງແຜນ: { $count }
progress_last = ຫຼ້າສຸດ
progress_overdue = ກາຍກຳນົດ
progress_doubted = ການເຊື່ອມໂຍງກັບພັນທະຍັງບໍ່ທັນກວດສອບ
progress_replaced_by = ປ່ຽນແທນດ້ວຍ: { $by }

## ກິດຈະກຳ

log_table_title = ບັນທຶກກິດຈະກຳ
log_text_title = ລາຍລະອຽດກິດຈະກຳ
log_period = ໄລຍະ: { $days }.
log_empty = ຍັງບໍ່ມີກິດຈະກຳທີ່ບັນທຶກໄວ້ໃນໄລຍະນີ້.
period_all = ທຸກໄລຍະທີ່ມີບັນທຶກ
tally_all = ລວມ: { $count } ກິດຈະກຳ
tally_held = ຈັດແລ້ວ: { $count }
tally_cancelled = ຍົກເລີກ: { $count }
tally_postponed = ເລື່ອນ: { $count }
tally_unclear = ຍັງບໍ່ຮູ້ວ່າຈັດແລ້ວຫຼືບໍ່: { $count }
tally_maybe = ນອກນັ້ນ ມີ { $count } ກິດຈະກຳທີ່ຍັງບໍ່ຮູ້ວ່າຢູ່ໃນໄລຍະນີ້ຫຼືບໍ່, ບໍ່ນັບເຂົ້າໃນຕົວເລກ.
log_maybe = ຍັງບໍ່ຮູ້ວ່າຢູ່ໃນໄລຍະນີ້ຫຼືບໍ່
planned_title = ແຜນການຕໍ່ໜ້າ
planned_none = ຍັງບໍ່ມີແຜນການທີ່ບັນທຶກໄວ້.

## ບັນຫາຄ້າງຄາ

outstanding_title = ບັນຫາຄ້າງຄາ
outstanding_none = ຍັງບໍ່ມີບັນຫາຄ້າງຄາທີ່ບັນທຶກໄວ້.
outstanding_unmet = ພັນທະທີ່ຍັງບໍ່ທັນປະຕິບັດ – { $side }
outstanding_unmet_unknown_side = ພັນທະທີ່ຍັງບໍ່ທັນປະຕິບັດ, ຍັງບໍ່ຮູ້ຝ່າຍຮັບຜິດຊອບ
outstanding_unmet_numbers = { $count } ພັນທະຍັງບໍ່ມີກິດຈະກຳປະຕິບັດ, ທີ
outstanding_unmet_count = { $count } ພັນທະຍັງບໍ່ມີກິດຈະກຳປະຕິບັດ
outstanding_overtaken = ແຜນການທີ່ກາຍວັນແລ້ວ ແຕ່ຍັງບໍ່ໄດ້ບັນທຶກຜົນ
outstanding_overtaken_count = { $count } ແຜນການກາຍວັນແລ້ວ ແຕ່ຍັງບໍ່ໄດ້ບັນທຶກຜົນ
outstanding_unclear = ກິດຈະກຳທີ່ຍັງບໍ່ຮູ້ວ່າຈັດແລ້ວຫຼືບໍ່
outstanding_agreement = ກ່ຽວກັບຂໍ້ຕົກລົງ
outstanding_party_changed = ຄູ່ສັນຍາໄດ້ປ່ຽນແປງ, ຕ້ອງທົບທວນການສືບທອດ
outstanding_unknown_terms = ຕ້ອງຊີ້ແຈງ: { $terms }
follow_ups_of_meeting = ຂໍ້ສະຫຼຸບ ແລະ ວຽກທີ່ຕ້ອງເຮັດຈາກການພົບປະນີ້
follow_ups_open = ວຽກຕິດຕາມທີ່ຍັງບໍ່ສຳເລັດ
follow_ups_open_others = ວຽກຕິດຕາມອື່ນທີ່ຍັງບໍ່ສຳເລັດ
overdue = ກາຍກຳນົດແລ້ວ
conclusions_title = ຂໍ້ສະຫຼຸບຂອງການພົບປະຄັ້ງຫຼ້າສຸດ ແລະ ຜົນການປະຕິບັດ
column_conclusion = ຂໍ້ສະຫຼຸບ, ພັນທະ
column_became = ຜົນການປະຕິບັດ

talks_side_us = ຜູ້ເຂົ້າຮ່ວມຝ່າຍເຮົາ, ຕາມລຳດັບ
talks_side_partner = ຜູ້ເຂົ້າຮ່ວມຝ່າຍຄູ່ຮ່ວມ, ຕາມລຳດັບ
talks_points = ເນື້ອໃນສົນທະນາ
field_room = ຫ້ອງ
field_seating = ການຈັດບ່ອນນັ່ງ
column_organisation = ອົງການ
cover_subject_talks = ສຳລັບການພົບປະເຈລະຈາ
cover_subject_activity = ເອກະສານສັງລວມກ່ຽວກັບກິດຈະກຳ
cover_subject_delegation = ສຳລັບວຽກຄະນະຜູ້ແທນ
cover_audience = ຜູ້ໃຊ້
cover_print = ສະບັບພິມທີ
cover_note = ໝາຍເຫດ
programme_title = ວາລະງານ
members_title = ຜູ້ເຂົ້າຮ່ວມສອງຝ່າຍ
members_career = ປະຫວັດການເຮັດວຽກ: { $name }
logistics_title = ວຽກພິທີການ ແລະ ຮັບໃຊ້
logistics_interpreters = ລ່າມ
logistics_contacts = ຫ້ອງການປະສານງານ
logistics_gifts = ຂອງຂວັນ
column_direction = ທິດທາງ
column_gift = ຂອງຂວັນ
column_gift_for = ບຸກຄົນ, ອົງການ
column_value = ມູນຄ່າ
exchanges_title = ຄະນະຜູ້ແທນ, ຝຶກອົບຮົມ, ງານ
exchanges_period = ກິດຈະກຳທີ່ໄດ້ປະຕິບັດ, { $days }; ນັບຕາມຝ່າຍເຈົ້າພາບ.
exchanges_out = ຄະນະຜູ້ແທນຂາອອກ
exchanges_in = ຄະນະຜູ້ແທນຂາເຂົ້າ
exchanges_training = ຝຶກອົບຮົມ, ສຳມະນາ
exchanges_events = ງານ
column_total = ລວມ
column_hosted_us = ຝ່າຍເຮົາເປັນເຈົ້າພາບ
column_hosted_partner = ຝ່າຍຄູ່ຮ່ວມເປັນເຈົ້າພາບ
column_hosted_both = ສອງຝ່າຍເປັນເຈົ້າພາບ
column_hosted_other = ອື່ນໆ, ຍັງບໍ່ຮູ້
column_people_us = ຈຳນວນຄົນຝ່າຍເຮົາ
column_people_partner = ຈຳນວນຄົນຝ່າຍຄູ່ຮ່ວມ
annex_of = ເອກະສານ { $name } – { $whose }
annex_unreadable = { $file }: ບໍ່ສາມາດຕໍ່ໄຟລ໌ໃສ່ເອກະສານໄດ້, ໃຫ້ເບິ່ງສະບັບຕົ້ນ.
column_notice_by = ກຳນົດແຈ້ງລ່ວງໜ້າ
exchanges_note = ຈຳນວນຄົນແມ່ນສະມາຊິກຄະນະ (ບໍ່ນັບຝ່າຍເຈົ້າພາບ), ຜູ້ເຂົ້າຝຶກອົບຮົມ ແລະ ແຂກຂອງງານ; “–”: ບໍ່ນັບຕາມຝ່າຍ ຫຼື ລວມກັນບໍ່ໄດ້.
exchanges_maybe = ບໍ່ທັນນັບ { $count } ກິດຈະກຳທີ່ຍັງບໍ່ຮູ້ວ່າຢູ່ໃນໄລຍະນີ້ຫຼືບໍ່:
people_missing = (ບໍ່ລວມ { $count } ກິດຈະກຳທີ່ຍັງບໍ່ຮູ້ຈຳນວນຄົນ)
supplement_type = ເອກະສານເພີ່ມເຕີມ
supplement_to = (ການປ່ຽນແປງທຽບກັບສະບັບພິມທີ { $number }, { $day })
supplement_none = ບໍ່ມີຫຍັງປ່ຽນແປງ.
supplement_made = ເຂົ້າມາໃໝ່ໃນເອກະສານ
supplement_changed = ໄດ້ແກ້ໄຂ
supplement_removed = ບໍ່ມີໃນເອກະສານອີກ
change_made = ບັນທຶກໃໝ່
change_removed = ຖອນອອກ
change_empty = ວ່າງ
pack_part_cover = ໜ້າປົກ
pack_part_contents = ສາລະບານ
pack_part_summary = ສະຫຼຸບໜຶ່ງໜ້າ
pack_part_programme = ວາລະງານ
pack_part_members = ຜູ້ເຂົ້າຮ່ວມສອງຝ່າຍ
pack_part_points = ເນື້ອໃນສົນທະນາ
pack_part_partner = ຄູ່ຮ່ວມມື
pack_part_media = ຕົວເລກສື່ມວນຊົນ
pack_part_agreements = ຂໍ້ຕົກລົງ
pack_part_commitments = ພັນທະ
pack_part_activity_table = ບັນທຶກກິດຈະກຳເປັນຕາຕະລາງ
pack_part_activity_text = ບັນທຶກກິດຈະກຳເປັນຂໍ້ຄວາມ
pack_part_exchanges = ຄະນະຜູ້ແທນ, ຝຶກອົບຮົມ, ງານ
pack_part_planned = ກິດຈະກຳຕາມແຜນ
pack_part_outstanding = ບັນຫາຄົງຄ້າງ
pack_part_logistics = ວຽກພິທີການ ແລະ ຮັບໃຊ້
pack_part_sources = ແຫຼ່ງ
pack_part_gaps = ສິ່ງທີ່ຍັງບໍ່ມີຂໍ້ມູນ
pack_part_annexes = ເອກະສານຄັດຕິດ
talking_point_kind_raise = ເຮົາຍົກຂຶ້ນ
talking_point_kind_may_be_raised = ຄູ່ຮ່ວມອາດຍົກຂຶ້ນ
talking_point_kind_avoid = ຄວນຫຼີກເວັ້ນ
overdue_since = ກາຍກຳນົດ, ກຳນົດ { $date }
due_by = ກຳນົດ { $date }

## ແຫຼ່ງຂໍ້ມູນ ແລະ ຂໍ້ມູນທີ່ຍັງຂາດ

sources_title = ແຫຼ່ງຂໍ້ມູນ
sources_none = ບັນທຶກໃນເອກະສານນີ້ຍັງບໍ່ໄດ້ລະບຸແຫຼ່ງຂໍ້ມູນ.
sources_missing = ບັນທຶກທີ່ຍັງບໍ່ໄດ້ລະບຸແຫຼ່ງຂໍ້ມູນ
certainty_count = { $certainty }: { $count } ຂໍ້ມູນ
gaps_title = ຂໍ້ມູນທີ່ຍັງຂາດ
gaps_intro = ລາຍການຕໍ່ໄປນີ້ພິມໃນເອກະສານວ່າ “ຍັງບໍ່ມີຂໍ້ມູນ” ຫຼື “ຍັງບໍ່ຮູ້ວັນທີ”.
gaps_none = ບໍ່ມີລາຍການໃດໃນເອກະສານທີ່ຕ້ອງພິມວ່າ “ຍັງບໍ່ມີຂໍ້ມູນ”.

## ຊື່ລາຍການ

field_agreement_kind = ປະເພດເອກະສານ
field_aims = ເປົ້າໝາຍ, ເນື້ອໃນ
field_change_basis = ບ່ອນອີງຂອງການປ່ຽນແປງອົງການ
field_change_date = ວັນທີປ່ຽນແປງ
field_commitments = ປະຕິບັດ
field_content = ເນື້ອໃນ
field_country = ປະເທດ
field_date = ວັນທີ
field_due = ກຳນົດ
field_duration = ອາຍຸຂໍ້ຕົກລົງ
field_effective_from = ວັນທີມີຜົນສັກສິດ
field_evidence = ເອກະສານອ້າງອີງ
field_expiry = ວັນທີໝົດອາຍຸ
field_heads = ປະທານ, ຫົວໜ້າຄະນະ
field_kind = ປະເພດ
field_information_class = ປະເພດຂໍ້ມູນຂ່າວສານ
field_languages = ພາສາຂອງເອກະສານ
field_legal_basis = ບ່ອນອີງ
field_level = ລະດັບການລົງນາມ
field_meeting = ການພົບປະ
field_name = ຊື່
field_notice = ໄລຍະແຈ້ງລ່ວງໜ້າ
field_occasion = ໃນໂອກາດ
field_organisation_kind = ປະເພດອົງການ
field_original = ບ່ອນເກັບຮັກສາຕົ້ນສະບັບ
field_outcome = ຜົນໄດ້ຮັບ
field_parent = ອົງການຂັ້ນເທິງ
field_participants = ຜູ້ເຂົ້າຮ່ວມ
field_periodicity = ຄວາມຖີ່
field_place = ສະຖານທີ່
field_principles = ຫຼັກການ
field_province = ແຂວງ, ນະຄອນ
field_published = ວັນທີເຜີຍແຜ່
field_renewal = ການຕໍ່ອາຍຸ
field_replaced_by = ຖືກປ່ຽນແທນດ້ວຍ
replaced_from = { $title }, ແຕ່ { $from }
as_amended = ຕາມເອກະສານແກ້ໄຂ; ເບື້ອງຕົ້ນ: { $original }
field_signed_on = ວັນທີລົງນາມ
field_signed_place = ສະຖານທີ່ລົງນາມ
field_standing = ສະຖານະ
field_status = ສະຖານະ
field_terminated = ວັນທີຍຸຕິ
field_time = ເວລາ
field_time_and_place = ເວລາ, ສະຖານທີ່
field_title = ຊື່ເອກະສານ
field_title_translated = ຊື່ແປ

## ຊື່ຖັນ

column_activity = ກິດຈະກຳ
column_agreement = ຂໍ້ຕົກລົງ
column_area = ຂົງເຂດ
column_as_signed = ຊື່ເວລາລົງນາມ
column_bound = ຝ່າຍປະຕິບັດ
column_certainty = ຄວາມໜ້າເຊື່ອຖື
column_change = ການປ່ຽນແປງ
column_commitment = ເນື້ອໃນພັນທະ
column_count = ຈຳນວນ
column_date = ວັນທີ
column_figure = ຕົວຊີ້ວັດ
column_from = ແຕ່
column_kind_and_status = ປະເພດ, ສະຖານະ
column_language = ພາສາ
column_missing = ຂໍ້ມູນທີ່ຍັງຂາດ
column_mode = ຮູບແບບ
column_number = ລ/ດ
column_parties = ຝ່າຍເຂົ້າຮ່ວມ
column_person = ຊື່ ແລະ ນາມສະກຸນ
column_place = ສະຖານທີ່
column_post = ຕຳແໜ່ງ
column_post_as_signed = ຕຳແໜ່ງເວລາລົງນາມ
column_predecessor = ອົງການກ່ອນໜ້າ
column_progress = ຄວາມຄືບໜ້າ
column_record = ບັນທຶກ
column_side = ຝ່າຍ
column_signatory = ຜູ້ລົງນາມ
column_source = ແຫຼ່ງຂໍ້ມູນ
column_successor = ອົງການສືບທອດ
column_to = ຮອດ
column_today = ປັດຈຸບັນ

## ປະເພດ ແລະ ສະຖານະກິດຈະກຳ

activity_kind_signing = ພິທີລົງນາມ
activity_kind_talks = ການພົບປະເຈລະຈາ
activity_kind_meeting = ກອງປະຊຸມ, ການພົບປະ
activity_kind_delegation_out = ຄະນະຜູ້ແທນຂາອອກ
activity_kind_delegation_in = ຄະນະຜູ້ແທນຂາເຂົ້າ
activity_kind_training = ຝຶກອົບຮົມ
activity_kind_seminar = ສຳມະນາ
activity_kind_exhibition = ງານວາງສະແດງ
activity_kind_festival = ງານມະຫະກຳ
activity_kind_press_conference = ຖະແຫຼງຂ່າວ
activity_kind_forum = ເວທີປຶກສາຫາລື
activity_kind_programme = ໂຄງການ
activity_kind_joint_exercise = ການຝຶກຊ້ອມຮ່ວມ
activity_kind_information_exchange = ແລກປ່ຽນຂໍ້ມູນຂ່າວສານ
activity_kind_publication = ຜະລິດຕະພັນສື່ມວນຊົນ
activity_kind_technical_assistance = ຊ່ວຍເຫຼືອດ້ານວິຊາການ
activity_kind_other = ກິດຈະກຳອື່ນ
activity_kind_unknown = { unknown }

activity_status_planned = ວາງແຜນ
activity_status_held = ຈັດແລ້ວ
activity_status_cancelled = ຍົກເລີກ
activity_status_postponed = ເລື່ອນ
activity_status_unknown = { unknown }

## ຂໍ້ຕົກລົງ: ປະເພດ, ຂັ້ນຕອນ, ສະຖານະ

agreement_kind_memorandum = ບົດບັນທຶກຄວາມເຂົ້າໃຈ
agreement_kind_agreement = ຂໍ້ຕົກລົງ
agreement_kind_plan = ແຜນການຮ່ວມມື
agreement_kind_programme = ໂຄງການຮ່ວມມື
agreement_kind_minutes = ບົດບັນທຶກ
agreement_kind_coordination = ລະບຽບການປະສານງານ
agreement_kind_other = ເອກະສານອື່ນ
agreement_kind_unknown = { unknown }

agreement_stage_negotiating = ກຳລັງເຈລະຈາ
agreement_stage_signed = ລົງນາມແລ້ວ
agreement_stage_unknown = { unknown }

agreement_status_negotiating = ກຳລັງເຈລະຈາ
agreement_status_signed = ລົງນາມແລ້ວ
agreement_status_in_effect = ມີຜົນສັກສິດ
agreement_status_expiring = ໃກ້ໝົດກຳນົດ
agreement_status_extended = ຕໍ່ອາຍຸແລ້ວ
agreement_status_expired = ໝົດອາຍຸແລ້ວ
agreement_status_terminated = ຍຸຕິແລ້ວ
agreement_status_succeeded = ຖືກປ່ຽນແທນແລ້ວ
agreement_status_unknown = { unknown }

renewal_mode_automatic = ຕໍ່ອາຍຸອັດຕະໂນມັດ
renewal_mode_by_notice = ຕໍ່ອາຍຸເມື່ອມີການແຈ້ງ
renewal_mode_none = ບໍ່ຕໍ່ອາຍຸ
renewal_mode_unknown = { unknown }

## ພັນທະ: ຮູບແບບ, ຄວາມຖີ່, ຄວາມຄືບໜ້າ

cooperation_mode_information_exchange = ແລກປ່ຽນຂໍ້ມູນຂ່າວສານເປັນປະຈຳ
cooperation_mode_news_publication = ອຳນວຍຄວາມສະດວກໃນການເຜີຍແຜ່ຂ່າວກ່ຽວກັບກັນ
cooperation_mode_press_links = ເຊື່ອມຕໍ່ໂດຍກົງລະຫວ່າງອົງການສື່ມວນຊົນ
cooperation_mode_delegation_exchange = ແລກປ່ຽນຄະນະຜູ້ແທນທຸກຂັ້ນ
cooperation_mode_reporter_exchange = ແລກປ່ຽນຄະນະນັກຂ່າວ
cooperation_mode_technical_assistance = ຊ່ວຍເຫຼືອດ້ານວິຊາການ
cooperation_mode_experience_exchange = ແລກປ່ຽນປະສົບການວິຊາສະເພາະ
cooperation_mode_joint_events = ງານ ແລະ ກອງປະຊຸມຮ່ວມ
cooperation_mode_exhibitions = ງານວາງສະແດງ
cooperation_mode_training = ຝຶກອົບຮົມ, ສຳມະນາ, ສົນທະນາ
cooperation_mode_border_information = ຂໍ້ມູນຂ່າວສານສຳລັບປະຊາຊົນເຂດຊາຍແດນ
cooperation_mode_other = ຮູບແບບອື່ນ
cooperation_mode_unknown = { unknown }

periodicity_once = ຄັ້ງດຽວ
periodicity_continuous = ເປັນປະຈຳ
periodicity_monthly = ທຸກເດືອນ
periodicity_quarterly = ທຸກໄຕມາດ
periodicity_half_yearly = ທຸກຫົກເດືອນ
periodicity_yearly = ທຸກປີ
periodicity_on_request = ເມື່ອມີການສະເໜີ
periodicity_unknown = { unknown }

progress_not_started = ຍັງບໍ່ທັນປະຕິບັດ
progress_planned = ມີແຜນການແລ້ວ
progress_unclear = ຍັງບໍ່ຮູ້ວ່າປະຕິບັດແລ້ວຫຼືບໍ່
progress_carried_out = ມີກິດຈະກຳປະຕິບັດແລ້ວ
progress_replaced = ຖືກປ່ຽນແທນແລ້ວ

## ຝ່າຍ, ລະດັບ, ອົງການ

side_us = ຝ່າຍພວກເຮົາ
side_partner = ຝ່າຍຄູ່ຮ່ວມມື
side_both = ທັງສອງຝ່າຍ
side_third_party = ຝ່າຍທີສາມ
side_unknown = { unknown }

level_state = ຂັ້ນລັດ
level_government = ຂັ້ນລັດຖະບານ
level_ministry = ຂັ້ນກະຊວງ
level_department = ຂັ້ນກົມ
level_province = ຂັ້ນແຂວງ
level_border_commune = ຂັ້ນຕາແສງເຂດຊາຍແດນ
level_organisation = ອົງການຂັ້ນແຂວງຂອງອົງການຈັດຕັ້ງ
level_unknown = { unknown }

organisation_kind_ministry = ກະຊວງ
organisation_kind_department = ກົມ
organisation_kind_provincial = ອົງການຂັ້ນແຂວງ
organisation_kind_party_body = ອົງການພັກ
organisation_kind_friendship = ອົງການມິດຕະພາບ
organisation_kind_border_guard = ກຳລັງປ້ອງກັນຊາຍແດນ
organisation_kind_military = ກອງບັນຊາການທະຫານ
organisation_kind_press = ອົງການສື່ມວນຊົນ
organisation_kind_association = ສະມາຄົມວິຊາຊີບ
organisation_kind_foundation = ມູນນິທິ, ອົງການບໍ່ຂຶ້ນກັບລັດຖະບານ
organisation_kind_mission = ອົງການຕາງໜ້າ
organisation_kind_company = ວິສາຫະກິດ
organisation_kind_other = ອົງການອື່ນ
organisation_kind_unknown = { unknown }

succession_scope_full = ສືບທອດທັງໝົດ
succession_scope_partial = ສືບທອດບາງສ່ວນ
succession_scope_unknown = { unknown }

## ບົດບາດ

party_role_host = ເຈົ້າພາບ
party_role_co_host = ປະສານສົມທົບ
party_role_counterpart = ຄູ່ຮ່ວມງານ
party_role_signatory = ຝ່າຍລົງນາມ
party_role_participant = ເຂົ້າຮ່ວມ
party_role_sponsor = ຜູ້ອຸປະຖຳ
party_role_unknown = { unknown }

person_role_head = ຫົວໜ້າຄະນະ
person_role_chair = ປະທານ
person_role_signatory = ຜູ້ລົງນາມ
person_role_speaker = ຜູ້ບັນຍາຍ
person_role_participant = ຜູ້ເຂົ້າຮ່ວມ
person_role_interpreter = ລ່າມ
person_role_reporter = ນັກຂ່າວ
person_role_witness = ສັກຂີພິຍານ
person_role_trainer = ວິທະຍາກອນ
person_role_trainee = ຜູ້ເຂົ້າຝຶກອົບຮົມ
person_role_contact = ຜູ້ປະສານງານ
person_role_unknown = { unknown }

## ຂໍ້ມູນຂ່າວສານ: ປະເພດ, ຄວາມໜ້າເຊື່ອຖື, ການແປ

follow_up_status_open = ຍັງບໍ່ເຮັດ
follow_up_status_under_way = ກຳລັງເຮັດ
follow_up_status_done = ສຳເລັດແລ້ວ
follow_up_status_dropped = ຍົກເລີກ

information_class_official = ຂໍ້ມູນທາງການກ່ຽວກັບຫວຽດນາມ
information_class_image_promotion = ໂຄສະນາພາບພົດຫວຽດນາມ
information_class_world_situation = ສະພາບການໂລກສູ່ຫວຽດນາມ
information_class_clarification = ອະທິບາຍ, ຊີ້ແຈງ
information_class_unknown = { unknown }

certainty_verified = ກວດທຽບກັບຕົ້ນສະບັບແລ້ວ
certainty_single_source = ແຫຼ່ງຂໍ້ມູນຂັ້ນສອງແຫຼ່ງດຽວ
certainty_inferred = ຄາດຄະເນ
certainty_unverified = ຍັງບໍ່ທັນກວດສອບ

translation_state_draft = ຮ່າງການແປ
translation_state_checked = ການແປທີ່ກວດແລ້ວ

## ພາສາ

lang_vi = ພາສາຫວຽດນາມ
lang_lo = ພາສາລາວ
lang_en = ພາສາອັງກິດ
lang_fr = ພາສາຝຣັ່ງ
lang_km = ພາສາຂະເໝນ
lang_th = ພາສາໄທ
lang_zh = ພາສາຈີນ
lang_ru = ພາສາຣັດເຊຍ
lang_de = ພາສາເຢຍລະມັນ
lang_es = ພາສາແອສປາຍ
lang_ja = ພາສາຍີ່ປຸ່ນ
lang_ko = ພາສາເກົາຫຼີ

## ປະເທດ

country_vn = ຫວຽດນາມ
country_la = ລາວ
country_kh = ກຳປູເຈຍ
country_th = ໄທ
country_mm = ມຽນມາ
country_my = ມາເລເຊຍ
country_sg = ສິງກະໂປ
country_id = ອິນໂດເນເຊຍ
country_ph = ຟີລິບປິນ
country_bn = ບຣູໄນ
country_tl = ຕີມໍ-ເລສເຕ
country_cn = ຈີນ
country_jp = ຍີ່ປຸ່ນ
country_kr = ສ. ເກົາຫຼີ
country_kp = ສປປ ເກົາຫຼີ
country_in = ອິນເດຍ
country_ru = ຣັດເຊຍ
country_de = ເຢຍລະມັນ
country_fr = ຝຣັ່ງ
country_gb = ອັງກິດ
country_us = ສະຫະລັດອາເມລິກາ
country_cu = ກູບາ
country_au = ອົດສະຕາລີ

## ເອກະສານສຳລັບກິດຈະກຳ

paper_member_list = ລາຍຊື່ສະມາຊິກ
column_full_name = ຊື່ ແລະ ນາມສະກຸນ
column_remark = ໝາຍເຫດ
paper_programme = ໂຄງການ
paper_name_cards = ບັດຊື່
paper_seat_labels = ປ້າຍຊື່ຕັ້ງໂຕະ
paper_trip_report = ລາຍງານຜົນຂອງຄະນະ
column_time = ເວລາ
column_item = ເນື້ອໃນ
column_counterpart_interpreter = ຜູ້ຕ້ອນຮັບ, ລ່າມ
column_vehicle = ພາຫະນະ
interpreted_by = ລ່າມ: { $name }
local_time = ເວລາໃນໂຄງການແມ່ນເວລາ { $place }.
time_of = (ເວລາ { $place })
hours_overnight = { $starts }–{ $ends } ມື້ຕໍ່ມາ
local_time_each = ເວລາຂອງແຕ່ລະລາຍການແມ່ນເວລາຢູ່ບ່ອນນັ້ນ.
day_unknown = ບໍ່ຮູ້ວັນທີ
persons = { $count } ຄົນ
paper_trip_report_type = ລາຍງານ
report_about = ຜົນຂອງ
report_number = ເລກທີ: { $number }
report_addressed = ຮຽນ:
report_basis = ອີງຕາມຂໍ້ຕົກລົງເລກທີ { $number }
report_basis_of = ຂອງ { $authority }
report_opening = ຄະນະຂໍລາຍງານຜົນດັ່ງນີ້:
report_opening_host = { $unit } ລາຍງານຜົນການຕ້ອນຮັບ ແລະ ເຮັດວຽກກັບຄະນະດັ່ງນີ້:
report_members = ເວລາ, ອົງປະກອບ
report_time = ເວລາ: { $dates }.
report_countries = ບັນດາປະເທດ: { $countries }.
report_people = ອົງປະກອບຄະນະ: { $people }.
report_activities = ບັນດາກິດຈະກຳ
report_results = ຜົນໄດ້ຮັບ
report_promises = ສິ່ງທີ່ສັນຍາ, ຕົກລົງກັນ
report_nothing_promised = ບໍ່ມີບັນທຶກ.
report_owner = ຜູ້ຮັບຜິດຊອບ: { $name }
report_means = ງົບປະມານ, ຂອງຂວັນ
report_proposals = ຂໍ້ສະເໜີ
report_recipients = ບ່ອນສົ່ງ:
report_recipients_above = ດັ່ງຂ້າງເທິງ;
report_archive = ເກັບມ້ຽນ.

## ຄະນະຜູ້ແທນ

delegation_purpose_official = ຄະນະທາງການ
delegation_purpose_reporters = ຄະນະນັກຂ່າວ
delegation_purpose_experts = ຄະນະຊ່ຽວຊານ
delegation_purpose_study = ຄະນະສຶກສາດູງານ
delegation_purpose_other = ຄະນະອື່ນ
delegation_purpose_unknown = { unknown }

guest_class_special = ຊັ້ນພິເສດ
guest_class_a = ຊັ້ນ ກ
guest_class_b = ຊັ້ນ ຂ
guest_class_c = ຊັ້ນ ຄ
guest_class_other = ແຂກອື່ນ
guest_class_unknown = { unknown }

plan_standing_in_plan = ຢູ່ໃນແຜນການປະຈຳປີ
plan_standing_outside_plan = ຢູ່ນອກແຜນການປະຈຳປີ
plan_standing_unknown = { unknown }

press_access_open = ເປີດໃຫ້ສື່ມວນຊົນ
press_access_closed = ບໍ່ເປີດໃຫ້ສື່ມວນຊົນ
press_access_unknown = { unknown }

gift_direction_given = ພວກເຮົາມອບ
gift_direction_received = ພວກເຮົາຮັບ

delegation_stage_proposed = ສະເໜີ
delegation_stage_approved = ອະນຸມັດແລ້ວ
delegation_stage_under_way = ກຳລັງດຳເນີນ
delegation_stage_returned = ກັບມາແລ້ວ
delegation_stage_reported = ລາຍງານແລ້ວ
delegation_stage_cancelled = ຍົກເລີກແລ້ວ

# Papers of courses.
paper_sign_in = ບັນຊີລົງລາຍເຊັນ
paper_report = ບົດລາຍງານ
column_signature = ລາຍເຊັນ
field_session = ພາກຮຽນທີ
signer_of_session = ຜູ້ຮັບຜິດຊອບພາກຮຽນ
certificate_title = ໃບຢັ້ງຢືນ
certificate_number = ເລກທີ: { $number }
certificate_lead = ຢັ້ງຢືນວ່າ
certificate_completed = ໄດ້ສຳເລັດ “{ $course }”
certificate_when = ເວລາ: { $dates }
certificate_where = ສະຖານທີ່: { $place }
certificate_signer = ຫົວໜ້າອົງການ
certificate_again = ສະບັບພິມຄືນ, ຄັ້ງທີ { $count }
report_general = ຂໍ້ມູນທົ່ວໄປ
report_participants = ຜູ້ເຂົ້າຮ່ວມ
report_sessions = ພາກຮຽນ
report_evaluation = ການປະເມີນ
report_certificates = ໃບຢັ້ງຢືນ
report_costs = ຄ່າໃຊ້ຈ່າຍ
report_reached = { $count } ໃນ { $all } ຜູ້ເຂົ້າຝຶກອົບຮົມໄດ້ເຂົ້າຮຽນຄົບຕາມກຳນົດ.
report_sheets = ໄດ້ຮັບແບບປະເມີນບໍ່ລະບຸຊື່ { $count } ໃບ; ຄະແນນ 1 ຫາ 5, ຖັນສຸດທ້າຍແມ່ນຈຳນວນໃບທີ່ມີຄຳຕອບ.
report_issued = ໄດ້ອອກໃບຢັ້ງຢືນ { $count } ໃບ, ເລກທີ { $numbers }.
field_topics = ຫົວຂໍ້
field_curriculum = ຫຼັກສູດ
field_materials = ເອກະສານ
field_least_share = ອັດຕາເຂົ້າຮຽນຕໍ່າສຸດ
field_expected = ຈຳນວນຜູ້ເຂົ້າຮຽນ
percent = { $share }% ຂອງພາກຮຽນ
total = ລວມ
column_attended = ຈຳນວນຄົນ
column_question = ຄຳຖາມ
column_average = ຄະແນນສະເລ່ຍ
column_cost = ລາຍການ
column_payer = ຝ່າຍຈ່າຍ
column_amount = ຈຳນວນເງິນ
chart_attended = ຈຳນວນຜູ້ເຂົ້າຮຽນແຕ່ລະພາກ
chart_average = ຄະແນນສະເລ່ຍແຕ່ລະຄຳຖາມ
session_short = ພາກ { $number }
unit_people = ຄົນ
recipients_file = ສຳເນົາເກັບໄວ້.
symbol_report = ລງ

# Papers of events.
check_outside = “{ $what }”, { $date }: ຢູ່ນອກໄລຍະ { $dates }
check_long = “{ $what }”, { $date }: ຂ້າມທ່ຽງຄືນ ແລະ ຍາວກວ່າ 12 ຊົ່ວໂມງ
check_back_before_start = ບັນທຶກວ່າຄະນະກັບມາວັນທີ { $date } ກ່ອນໄລຍະເດີນທາງ { $dates }
check_arrival = { $name }, ມາຮອດ: { $said }
check_not_held = ບົດລາຍງານຜົນ ແຕ່ກິດຈະກຳຍັງບໍ່ໄດ້ບັນທຶກວ່າຈັດແລ້ວ (ສະຖານະ: { $status })
check_departure = { $name }, ກັບ: { $said }
check_certificate_share = ໃບຢັ້ງຢືນເລກທີ { $number }, { $name }: ເຂົ້າຮຽນ { $share }% ຂອງພາກຮຽນ, ກຳນົດ { $least }%
check_certificate_not_enrolled = ໃບຢັ້ງຢືນເລກທີ { $number }, { $name }: ບໍ່ຢູ່ໃນລາຍຊື່ຜູ້ເຂົ້າຮຽນແລ້ວ
check_certificate_no_rule = ໃບຢັ້ງຢືນເລກທີ { $number }, { $name }: ຫຼັກສູດບໍ່ມີພາກຮຽນ ຫຼື ອັດຕາເຂົ້າຮຽນໃຫ້ສົມທຽບແລ້ວ
check_gift_over = ຂອງຂວັນໃຫ້ຫົວໜ້າຄະນະມູນຄ່າ { $found } ດົ່ງ, ເກີນ { $figure } ດົ່ງ
check_gift_incomparable = ຂອງຂວັນໃຫ້ຫົວໜ້າຄະນະມູນຄ່າ { $found }, ຄົນລະສະກຸນເງິນກັບ { $figure } ດົ່ງ ຈຶ່ງສົມທຽບບໍ່ໄດ້
check_gift_unknown = ຂອງຂວັນໃຫ້ຫົວໜ້າຄະນະຍັງບໍ່ໄດ້ບັນທຶກມູນຄ່າ ຈຶ່ງສົມທຽບກັບ { $figure } ດົ່ງບໍ່ໄດ້
check_days_over = ຄະນະໄປ { $found } ມື້, ເກີນ { $figure } ມື້
check_persons_over = ຄະນະມີ { $found } ຄົນ, ເກີນ { $figure } ຄົນ
paper_checklist = ບັນຊີວຽກກະກຽມ
paper_receipt = ໃບມອບຮັບສິ່ງຂອງ
column_lead = ຜູ້ນຳພາ
column_task = ວຽກທີ່ຕ້ອງເຮັດ
column_offset = ທຽບກັບມື້ເປີດ
day_offset = ມ{ $days }
column_responsible = ຜູ້ຮັບຜິດຊອບ
column_done = ສຳເລັດ
receipt_giving = ຝ່າຍມອບ
receipt_taking = ຝ່າຍຮັບ
column_thing = ສິ່ງຂອງ
column_quantity = ຈຳນວນ
column_lent_on = ວັນທີມອບ
column_returned = ສົ່ງຄືນ
column_returned_on = ວັນທີສົ່ງຄືນ
report_guests = ແຂກ
report_coverage = ຂ່າວໃນສື່
column_invited = ເຊີນ
column_present = ມາຮ່ວມ
chart_guests = ແຂກທີ່ເຊີນ ແລະ ມາຮ່ວມ
column_outlet = ອົງການສື່
field_visitors = ຜູ້ເຂົ້າຊົມ
field_booths = ຈຳນວນຮ້ານ
field_still_out = ສິ່ງຂອງທີ່ຍັງບໍ່ສົ່ງຄືນຄົບ
column_article = ຊື່ຂ່າວ
## ສື່ມວນຊົນ

media_title = ສະພາບສື່ມວນຊົນຂອງປະເທດຄູ່ຮ່ວມມື
column_indicator = ຕົວຊີ້ວັດ
column_media_figure = ຕົວເລກ
column_media_as_of = ເວລາ
column_counted = ວິທີນັບ
media_of_which = ໃນນັ້ນ
media_not_computed = ຍອດລວມຂອງແຕ່ລະສ່ວນຍັງຄິດໄລ່ບໍ່ໄດ້.
media_differs = ສ່ວນຕ່າງໆລວມກັນແມ່ນ { $sum }, ຕົວເລກທີ່ລະບຸແມ່ນ { $stated }: ຜິດດ່ຽງ { $gap }.
media_holds_with = ສ່ວນຕ່າງໆລວມກັນແມ່ນ { $sum }, ຕົວເລກທີ່ລະບຸແມ່ນ { $stated }: ຜິດດ່ຽງ { $gap }; ກົງກັນພຽງແຕ່ເມື່ອນັບ { $names } ເຂົ້າ, ຕ້ອງຖາມຝ່າຍຄູ່ຮ່ວມມືຄືນ.
media_over_years = { $names } ໃນແຕ່ລະປີ
media_other_source = ແຫຼ່ງຕົວເລກອື່ນ
media_no_source = ຍັງບໍ່ຮູ້ແຫຼ່ງ
media_our_offices = ອົງການຂ່າວຂອງພວກເຮົາປະຈຳຢູ່ { $country }:
media_their_offices = ອົງການຂ່າວຂອງ { $country } ປະຈຳຢູ່ປະເທດພວກເຮົາ:
sum_state_open = ຍັງບໍ່ໄດ້ແກ້ໄຂ
sum_state_asked = ໄດ້ຖາມຝ່າຍຄູ່ຮ່ວມມືແລ້ວ
sum_state_accepted = ຍອມຮັບ

## ບົດລາຍງານ: ຄຳສັບ

report_kind_periodic = ບົດລາຍງານປະຈຳໄລຍະ
report_kind_agreement_implementation = ບົດລາຍງານການປະຕິບັດຂໍ້ຕົກລົງ
report_kind_agreement_plan = ແຜນການປະຕິບັດຂໍ້ຕົກລົງ
report_kind_external_press = ບົດລາຍງານສື່ມວນຊົນຕ່າງປະເທດ
report_section_agreements = ຂໍ້ຕົກລົງການຮ່ວມມື
report_section_delegations_out = ຄະນະຜູ້ແທນຂາອອກ
report_section_delegations_in = ຄະນະຜູ້ແທນຂາເຂົ້າ
report_section_reporters = ຄະນະນັກຂ່າວ
report_section_teaching = ຝຶກອົບຮົມ, ສຳມະນາ
report_section_events = ງານ, ງານວາງສະແດງ
report_section_products = ຜະລິດຕະພັນສື່
report_section_overall = ກິດຈະກຳທັງໝົດ
report_figure_agreements_signed = ຂໍ້ຕົກລົງທີ່ລົງນາມໃນໄລຍະ
report_figure_agreements_in_effect = ຂໍ້ຕົກລົງທີ່ມີຜົນບັງຄັບໃຊ້ທ້າຍໄລຍະ
report_figure_agreements_expiring = ໃນນັ້ນ ໃກ້ໝົດກຳນົດ
report_figure_agreements_to_extend = ຂໍ້ຕົກລົງທີ່ໃກ້ໝົດກຳນົດ ແລະ ຕໍ່ອາຍຸໄດ້
report_figure_agreements_to_succeed = ຂໍ້ຕົກລົງທີ່ຕ້ອງສືບທອດຍ້ອນຝ່າຍລົງນາມປ່ຽນແປງ
report_figure_agreements_unclear = ຂໍ້ຕົກລົງທີ່ລົງນາມແລ້ວ ຍັງບໍ່ຮູ້ຜົນບັງຄັບໃຊ້
report_figure_delegations_out = ຈຳນວນຄະນະຂາອອກ
report_figure_people_out = ຈຳນວນຄົນທີ່ໄປ
report_figure_uncounted_out = ຄະນະຂາອອກທີ່ຍັງບໍ່ໄດ້ນັບຈຳນວນຄົນ
report_figure_delegations_in = ຈຳນວນຄະນະຂາເຂົ້າ
report_figure_people_in = ຈຳນວນຄົນທີ່ມາ
report_figure_uncounted_in = ຄະນະຂາເຂົ້າທີ່ຍັງບໍ່ໄດ້ນັບຈຳນວນຄົນ
report_figure_reporters_out = ຄະນະນັກຂ່າວຂາອອກ
report_figure_reporter_people_out = ຈຳນວນນັກຂ່າວທີ່ໄປ
report_figure_uncounted_reporters_out = ຄະນະນັກຂ່າວຂາອອກທີ່ຍັງບໍ່ໄດ້ນັບຈຳນວນຄົນ
report_figure_reporters_in = ຄະນະນັກຂ່າວຂາເຂົ້າ
report_figure_reporter_people_in = ຈຳນວນນັກຂ່າວທີ່ມາ
report_figure_uncounted_reporters_in = ຄະນະນັກຂ່າວຂາເຂົ້າທີ່ຍັງບໍ່ໄດ້ນັບຈຳນວນຄົນ
report_figure_unsorted_delegations = ຄະນະທີ່ຍັງບໍ່ຮູ້ປະເພດ
report_figure_courses = ຫຼັກສູດຝຶກອົບຮົມ
report_figure_seminars = ສຳມະນາ
report_figure_teaching_us = ຝ່າຍພວກເຮົາເປັນເຈົ້າພາບ
report_figure_teaching_partner = ຝ່າຍຄູ່ຮ່ວມມືເປັນເຈົ້າພາບ
report_figure_teaching_both = ສອງຝ່າຍເປັນເຈົ້າພາບຮ່ວມ
report_figure_attendances = ຈຳນວນຜູ້ເຂົ້າຮ່ວມ
report_figure_uncounted_teaching = ຫຼັກສູດ ແລະ ສຳມະນາທີ່ຍັງບໍ່ໄດ້ນັບຜູ້ເຂົ້າຮ່ວມ
report_figure_teaching_by_others = ຝ່າຍອື່ນ ຫຼື ຍັງບໍ່ຮູ້ຝ່າຍເຈົ້າພາບ
report_figure_events = ຈຳນວນງານ, ງານວາງສະແດງ
report_figure_press_conferences = ໃນນັ້ນ ງານຖະແຫຼງຂ່າວ
report_figure_events_us = ຝ່າຍພວກເຮົາເປັນເຈົ້າພາບ
report_figure_events_partner = ຝ່າຍຄູ່ຮ່ວມມືເປັນເຈົ້າພາບ
report_figure_events_both = ສອງຝ່າຍເປັນເຈົ້າພາບຮ່ວມ
report_figure_visitors = ຈຳນວນຜູ້ເຂົ້າຊົມ
report_figure_uncounted_events = ງານທີ່ຍັງບໍ່ໄດ້ນັບຜູ້ເຂົ້າຊົມ
report_figure_events_by_others = ຝ່າຍອື່ນ ຫຼື ຍັງບໍ່ຮູ້ຝ່າຍເຈົ້າພາບ
report_figure_products = ຈຳນວນຜະລິດຕະພັນສື່
report_figure_products_us = ຝ່າຍພວກເຮົາປະຕິບັດ
report_figure_products_partner = ຝ່າຍຄູ່ຮ່ວມມືປະຕິບັດ
report_figure_products_both = ສອງຝ່າຍປະຕິບັດຮ່ວມ
report_figure_products_by_others = ຝ່າຍອື່ນ ຫຼື ຍັງບໍ່ຮູ້ຝ່າຍປະຕິບັດ
report_figure_other_held = ກິດຈະກຳອື່ນ
report_figure_all_held = ຈຳນວນກິດຈະກຳທັງໝົດທີ່ໄດ້ຈັດ
report_figure_planned_next = ກິດຈະກຳທີ່ວາງແຜນໄວ້ໃນໄລຍະຕໍ່ໄປ
report_figure_cancelled = ກິດຈະກຳທີ່ຍົກເລີກ
report_figure_postponed = ກິດຈະກຳທີ່ເລື່ອນ
report_figure_undated = ກິດຈະກຳທີ່ຍັງບໍ່ຮູ້ມື້ ອາດຢູ່ໃນໄລຍະ
report_figure_unsettled = ກິດຈະກຳທີ່ຍັງບໍ່ບັນທຶກວ່າໄດ້ຈັດແລ້ວຫຼືບໍ່

## ບົດລາຍງານປະຈຳໄລຍະ

report_title = ຜົນການເຮັດວຽກຂໍ້ມູນຂ່າວສານຕ່າງປະເທດ { $period }
stretch_year = ປີ { $year }
stretch_first_half = 6 ເດືອນຕົ້ນປີ { $year }
stretch_second_half = 6 ເດືອນທ້າຍປີ { $year }
stretch_quarter = ໄຕມາດ { $quarter } ປີ { $year }
report_opening_words = { $unit } ລາຍງານຜົນການເຮັດວຽກຂໍ້ມູນຂ່າວສານຕ່າງປະເທດ { $period }; ຕົວເລກນັບ { $days }{ $citation } ດັ່ງນີ້:
report_part_results = ຜົນການປະຕິບັດ
report_part_figures = ຕົວເລກລວມ
report_part_difficulties = ຂໍ້ຄົງຄ້າງ ແລະ ຄວາມຫຍຸ້ງຍາກ
report_part_plans = ວຽກງານໄລຍະຕໍ່ໄປ
report_part_proposals = ຂໍ້ສະເໜີ
report_sheet = ຕົວເລກ
column_in_period = ໃນໄລຍະ
column_year_to_date = ສະສົມແຕ່ຕົ້ນປີ
column_year_before = ໄລຍະດຽວກັນປີກ່ອນ
sign_collective = ຕາງໜ້າ
sign_deputy = ລົງນາມແທນ
sign_order = ຕາມຄຳສັ່ງ
sign_delegated = ຕາມການມອບສິດ
sign_acting = ຮັກສາການ
said_all = ໃນໄລຍະນີ້ ໄດ້ຈັດ { $count } ກິດຈະກຳ; ສະສົມແຕ່ຕົ້ນປີ: { $year } ກິດຈະກຳ; ໄລຍະດຽວກັນປີກ່ອນ: { $before } ກິດຈະກຳ.
said_all_uncompared = ໃນໄລຍະນີ້ ໄດ້ຈັດ { $count } ກິດຈະກຳ; ສະສົມແຕ່ຕົ້ນປີ: { $year } ກິດຈະກຳ; ໄລຍະດຽວກັນປີກ່ອນ: { $before }.
said_agreements = ກ່ຽວກັບຂໍ້ຕົກລົງການຮ່ວມມື: ລົງນາມໃໝ່ { $signed } ສະບັບ; { $until } ມີ { $valid } ສະບັບທີ່ມີຜົນບັງຄັບໃຊ້, ໃນນັ້ນ { $ending } ສະບັບໃກ້ໝົດກຳນົດ.
period_ahead = { $days } (ໄລຍະຍັງບໍ່ເລີ່ມ, ຍັງບໍ່ມີຂໍ້ມູນ)
taken_until = { $until } (ໄລຍະນັບແຕ່ { $from })
in_effect_on = ຂໍ້ຕົກລົງທີ່ກຳລັງມີຜົນບັງຄັບໃຊ້, ນັບຮອດ { $day }
until_period_end = ທ້າຍໄລຍະ
said_out = ກ່ຽວກັບຄະນະຂາອອກ: { $count } ຄະນະ; ຈຳນວນຄົນ: { $people }.
said_in = ກ່ຽວກັບຄະນະຂາເຂົ້າ: { $count } ຄະນະ; ຈຳນວນຄົນ: { $people }.
said_reporters = ກ່ຽວກັບຄະນະນັກຂ່າວ: ຂາອອກ { $out } ຄະນະ, ຂາເຂົ້າ { $into } ຄະນະ.
said_teaching = ກ່ຽວກັບການຝຶກອົບຮົມ ແລະ ສຳມະນາ: ຝຶກອົບຮົມ { $courses } ຫຼັກສູດ; ສຳມະນາ { $seminars } ຄັ້ງ; ຈຳນວນຜູ້ເຂົ້າຮ່ວມ: { $people }.
said_events = ກ່ຽວກັບງານ ແລະ ງານວາງສະແດງ: { $count } ງານ; ຈຳນວນຜູ້ເຂົ້າຊົມ: { $people }.
said_products = ກ່ຽວກັບຜະລິດຕະພັນສື່: { $count } ຜະລິດຕະພັນ.
said_others = ກ່ຽວກັບກິດຈະກຳອື່ນ: { $count } ກິດຈະກຳ.
said_cancelled = ມີ { $count } ກິດຈະກຳ{ $of ->
    [press] ສື່ມວນຊົນຕ່າງປະເທດໃນໄລຍະ
    [agreements] ຕາມຂໍ້ຕົກລົງໃນໄລຍະ
   *[all] ໃນໄລຍະ
}ທີ່ຖືກຍົກເລີກ.
said_missed = ຂໍ້ຕົກລົງ “{ $agreement }”: ພັນທະປະຈຳໄລຍະ “{ $commitment }” ຍັງບໍ່ມີກິດຈະກຳໃນ { $periods }.
more_periods = ແລະ ອີກ { $count } ໄລຍະກ່ອນໜ້ານັ້ນ
said_postponed = ມີ { $count } ກິດຈະກຳ{ $of ->
    [press] ສື່ມວນຊົນຕ່າງປະເທດໃນໄລຍະ
    [agreements] ຕາມຂໍ້ຕົກລົງໃນໄລຍະ
   *[all] ໃນໄລຍະ
}ທີ່ຖືກເລື່ອນ.
said_planned = ປະຕິບັດ { $count } ກິດຈະກຳ{ $of ->
    [press] ສື່ມວນຊົນຕ່າງປະເທດ
    [agreements] ຕາມຂໍ້ຕົກລົງ
   *[all] {""}
}ທີ່ວາງແຜນໄວ້{ $stage ->
    [under_way] ສຳລັບເວລາທີ່ເຫຼືອຂອງໄລຍະນີ້ ແລະ ໄລຍະຕໍ່ໄປ
    [ahead] ໃນໄລຍະນີ້
   *[ended] ໃນໄລຍະຕໍ່ໄປ
}.
said_extend = ພິຈາລະນາຕໍ່ອາຍຸ ຫຼື ສືບຕໍ່ປະຕິບັດ { $count } ຂໍ້ຕົກລົງທີ່ໃກ້ໝົດກຳນົດ.
said_succeed = ກວດຄືນການສືບທອດ { $count } ຂໍ້ຕົກລົງທີ່ຝ່າຍລົງນາມມີການປ່ຽນແປງ.
not_counted = ບໍ່ຮູ້
unmarked = { $count } ຄົນທີ່ຍັງບໍ່ໄດ້ໝາຍການເຂົ້າຮ່ວມ
not_kept_note = “–”: ຍັງບໍ່ມີຂໍ້ມູນ.
not_kept = ຍັງບໍ່ມີຂໍ້ມູນ
partial_of = { $sum } (ບໍ່ລວມ { $names })
partial_events = ງານທີ່ຍັງບໍ່ໄດ້ນັບຜູ້ເຂົ້າຊົມ
partial_teaching = ຫຼັກສູດ ແລະ ສຳມະນາທີ່ຍັງບໍ່ໄດ້ນັບຜູ້ເຂົ້າຮ່ວມ
partial_delegations = ຄະນະທີ່ຍັງບໍ່ໄດ້ນັບຈຳນວນຄົນ
partial_sum = {" "}(ບໍ່ລວມ { $count } { $what })
said_no_results = ຍັງບໍ່ມີການບັນທຶກກິດຈະກຳໃນໄລຍະນີ້.
said_no_difficulties = ຍັງບໍ່ມີການບັນທຶກຂໍ້ຄົງຄ້າງ ແລະ ຄວາມຫຍຸ້ງຍາກ.
said_no_plans = ຍັງບໍ່ມີການບັນທຶກກິດຈະກຳທີ່ວາງແຜນໄວ້ໃນໄລຍະຕໍ່ໄປ.
said_no_proposals = ຍັງບໍ່ມີການບັນທຶກຂໍ້ສະເໜີ.
register_activities = ປຶ້ມບັນທຶກກິດຈະກຳ
register_agreements = ປຶ້ມທະບຽນຂໍ້ຕົກລົງ
register_certificates = ປຶ້ມທະບຽນໃບຢັ້ງຢືນ
register_certificate_number = ເລກທີໃບຢັ້ງຢືນ
register_valid = ຍັງມີຜົນ
register_voided = ຍົກເລີກແລ້ວ
register_share = ຍັງມີຜົນ; ເຂົ້າຮຽນ { $share }% ຂອງພາກຮຽນ, ກຳນົດ { $least }%
register_not_enrolled = ຍັງມີຜົນ; ບໍ່ຢູ່ໃນລາຍຊື່ຜູ້ເຂົ້າຮຽນແລ້ວ
register_as_of = ສ້າງເວລາ { $moment }
register_span = ແຕ່ { $from } ຮອດ { $to }
register_narrowed = ມີແຕ່ແຖວຕາມເງື່ອນໄຂການກັ່ນຕອງຂອງລາຍການ
register_standing = ສະຖານະນັບຮອດ { $day }
register_amends = ດັດແກ້, ເພີ່ມເຕີມ
paper_plan = ແຜນການ
symbol_plan = ຜກ
list_belongs = (ຄັດຕິດກັບ{ $paper } ເລກທີ { $number } { $date } ຂອງ { $unit })
report_title_implementation = ສະພາບການປະຕິບັດຂໍ້ຕົກລົງການຮ່ວມມື { $period }
report_title_plan = ປະຕິບັດຂໍ້ຕົກລົງການຮ່ວມມື { $period }
report_title_press = ຜົນການເຮັດວຽກສື່ມວນຊົນຕ່າງປະເທດ { $period }
implementation_opening_words = { $unit } ລາຍງານສະພາບການປະຕິບັດຂໍ້ຕົກລົງການຮ່ວມມື; ຕົວເລກນັບ { $days }{ $citation } ດັ່ງນີ້:
plan_opening_words = { $unit } ວາງແຜນການປະຕິບັດຂໍ້ຕົກລົງການຮ່ວມມື { $days }{ $citation } ດັ່ງນີ້:
press_conferences = ງານຖະແຫຼງຂ່າວ
press_opening_words = { $unit } ລາຍງານຜົນການເຮັດວຽກສື່ມວນຊົນຕ່າງປະເທດ; ຕົວເລກນັບ { $days }{ $citation } ດັ່ງນີ້:
plan_part_content = ເນື້ອໃນແຜນການ
plan_part_means = ການຈັດຕັ້ງປະຕິບັດ
list_agreements = ສະພາບແຕ່ລະຂໍ້ຕົກລົງ
list_planned = ລາຍການກິດຈະກຳ
list_press = ກິດຈະກຳສື່ມວນຊົນ
column_carried_out = ພັນທະທີ່ມີກິດຈະກຳແລ້ວ
title_with_amendments = { $title } (ດັດແກ້ ຫຼື ຕໍ່ອາຍຸດ້ວຍ: { $papers })
amendment_signed = { $title }, ລົງນາມວັນທີ { $day }
periods_kept = ປະຈຳໄລຍະ: { $met }/{ $all } ໄລຍະ
column_held_in_period = ກິດຈະກຳໃນໄລຍະ
column_held_to_date = ກິດຈະກຳແຕ່ຕົ້ນປີ
column_cost_planned = ງົບປະມານ
column_quarter = ໄຕມາດ
column_lead_agency = ໜ່ວຍງານຮັບຜິດຊອບ
column_people = ຈຳນວນຄົນ
column_licence = ໃບອະນຸຍາດສື່ມວນຊົນ
said_reporters_out = ຄະນະນັກຂ່າວຂາອອກ: { $count } ຄະນະ; ຈຳນວນນັກຂ່າວ: { $people }.
said_reporters_in = ຄະນະນັກຂ່າວຂາເຂົ້າ: { $count } ຄະນະ; ຈຳນວນນັກຂ່າວ: { $people }.
said_press_conferences = ງານຖະແຫຼງຂ່າວ: { $count } ຄັ້ງ.
said_plan = ກິດຈະກຳທີ່ວາງແຜນຕາມຂໍ້ຕົກລົງ ມີໃນລາຍການ (ເອກະສານຊ້ອນທ້າຍຄັດຕິດ).
said_means = ບັນດາໜ່ວຍງານຮັບຜິດຊອບທີ່ມີໃນລາຍການ ຈັດຕັ້ງປະຕິບັດກິດຈະກຳຕາມເວລາທີ່ກຳນົດ.
said_listed = ສະພາບການປະຕິບັດແຕ່ລະຂໍ້ຕົກລົງ ມີໃນຕາຕະລາງລຸ່ມນີ້.
said_no_planned = ຍັງບໍ່ມີການບັນທຶກກິດຈະກຳທີ່ວາງແຜນຕາມຂໍ້ຕົກລົງ.
said_no_means = ບໍ່ມີເນື້ອໃນທີ່ຕ້ອງຈັດຕັ້ງປະຕິບັດ.
