### Nhãn của hồ sơ bằng tiếng Việt. Ba tệp vi, lo, en có cùng các khóa và cùng các biến.

## Điều chưa biết, các dấu ghi

unknown = chưa có thông tin
not_computed = chưa tính được
date_unknown = chưa rõ ngày
undated = Chưa rõ ngày
inferred = suy ra
unverified = chưa kiểm chứng
original_in = nguyên văn { $lang }
untitled_agreement = Thỏa thuận chưa ghi tên
untitled_activity = Hoạt động chưa ghi tên
untitled_source = Nguồn chưa ghi tên
unnamed_organisation = cơ quan chưa ghi tên
office = Cơ quan lập hồ sơ
and_more = … và { $count } mục khác

## Số đếm

year = Năm { $year }
years = { $count } năm
months = { $count } tháng
days = { $count } ngày

## Bìa và mục lục

cover_type = HỒ SƠ
sheet_type = Phiếu thông tin
cover_subject = Nội dung, tình hình thực hiện và hoạt động hợp tác
cover_subject_partner = Quan hệ hợp tác: thỏa thuận, cam kết và hoạt động
cover_as_of = Số liệu tính đến
cover_period = Nhật ký hoạt động
cover_version = Phiên bản
cover_printed = In lúc
stamp_internal = LƯU HÀNH NỘI BỘ
stamp_return = XEM XONG TRẢ LẠI
national_name_vietnam = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
national_motto_vietnam = Độc lập - Tự do - Hạnh phúc
national_name_laos = CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO
national_motto_laos = Hòa bình - Độc lập - Dân chủ - Thống nhất - Thịnh vượng
contents_title = MỤC LỤC

## Tóm tắt

summary_title = Tóm tắt
summary_aims = Mục tiêu, nguyên tắc
summary_figures = Những con số chính
summary_last_meeting = Lần gặp gần nhất
summary_undated_meetings = Các cuộc gặp khác chưa rõ diễn ra trước hay sau:
summary_next = Hoạt động sắp tới
summary_since = Tiếp xúc sau đó
summary_follow_ups = { $count } việc cần theo dõi chưa xong
follow_ups_late = { $count } quá hạn (lâu nhất từ { $date })
follow_ups_next = đến hạn tới: { $date }
follow_ups_undated = { $count } chưa có hạn
figure_agreements = Thỏa thuận với đối tác
figure_commitments = Cam kết
figure_amended = – ngoài ra theo văn bản sửa đổi
figure_carried_out = Cam kết đã có hoạt động thực hiện
figure_doubted = – trong đó việc gắn với cam kết chưa kiểm chứng
figure_only_planned = Cam kết mới có kế hoạch
figure_not_started = Cam kết chưa thực hiện
figure_unbound = Cam kết của thỏa thuận chưa hoặc không còn hiệu lực
figure_replaced = Cam kết đã được thay thế
figure_unclear = Cam kết chưa rõ đã thực hiện
figure_activities = Hoạt động đã diễn ra trong giai đoạn
figure_not_held = – ngoài ra: đã hủy, hoãn hoặc chưa rõ có diễn ra
figure_maybe = – chưa tính: chưa rõ có thuộc giai đoạn
figure_delegations = – trong đó đoàn ra, đoàn vào
figure_trainings = – trong đó tập huấn, hội thảo
figure_upcoming = Hoạt động sắp tới

## Đối tác

partner_title = Đối tác
partner_particulars = Thông tin chung
partner_names = Tên gọi qua các thời kỳ
partner_changes = Cơ quan tiền thân và kế thừa
partner_people = Nhân sự
partner_name_period = Thời gian dùng tên gọi
partner_post_period = Thời gian giữ chức vụ
until_now = đến nay

## Thỏa thuận

agreement_title = Thỏa thuận
agreements_title = Các thỏa thuận
agreements_none = Chưa ghi nhận thỏa thuận nào.
agreement_particulars = Thông tin chung
agreement_parties = Các bên ký kết
agreement_signatories = Người ký
agreement_areas = Lĩnh vực hợp tác
agreement_legal_bases = Căn cứ pháp lý
agreement_amendments = Văn kiện sửa đổi, bổ sung, gia hạn
duration_open = không xác định thời hạn
change_from = Từ
change_renamed = Đổi tên từ
change_none = Chưa ghi nhận thay đổi.
deadline_notice = phải báo trước, chậm nhất { $date }
deadline_ends = hết hiệu lực { $date }
deadline_ended = đã hết hiệu lực { $date }
deadline_unclear = hết thời hạn { $date }, chưa rõ đã gia hạn hay chưa
deadline_renews = thời hạn hiện hành đến { $date }, sau đó tự gia hạn
deadline_terminated = chấm dứt { $date }
deadline_days_left = còn { $days } ngày
deadline_last_day = hôm nay là ngày cuối
deadline_days_late = đã quá hạn thông báo { $days } ngày
deadline_undated = được gia hạn bằng “{ $title }”, chưa ghi ngày có hiệu lực của văn bản này nên chưa xác định được ngày hết hiệu lực
term_extended = gia hạn bằng “{ $title }”
term_renewed = đã tự gia hạn { $count } lần
column_effect = Nội dung, tác động
effect_extends = gia hạn đến { $date }
effect_extends_open = gia hạn không xác định thời hạn
effect_unchanged = không ghi thời hạn, thời hạn của thỏa thuận giữ nguyên
effect_undated = có ghi thời hạn, chưa ghi ngày có hiệu lực nên chưa xác định được ngày hết hiệu lực của thỏa thuận
effect_not_longer = thời hạn ghi đến { $date }, không dài hơn thời hạn của thỏa thuận nên thời hạn giữ nguyên
effect_not_signed = chưa ký
effect_ended = đã chấm dứt
amended_by = Sửa đổi, bổ sung
amended_commitments = Cam kết theo văn bản sửa đổi, bổ sung

## Cam kết

commitments_title = Cam kết và tiến độ thực hiện
commitments_activities = Hoạt động thực hiện từng cam kết
commitment_number = Cam kết { $number }
commitment_link = gắn với cam kết
not_carried_out = Chưa thực hiện: chưa ghi nhận hoạt động nào.
progress_held = Đã diễn ra: { $count }
progress_planned_count = Dự kiến: { $count }
progress_last = Gần nhất
progress_overdue = Quá hạn
progress_doubted = Việc gắn với cam kết chưa kiểm chứng
progress_replaced_by = Thay bằng: { $by }

## Hoạt động

log_table_title = Nhật ký hoạt động
log_text_title = Diễn biến các hoạt động
log_period = Giai đoạn: { $days }.
log_empty = Chưa ghi nhận hoạt động nào trong giai đoạn này.
period_all = toàn bộ thời gian có ghi chép
tally_all = Tổng số: { $count } hoạt động
tally_held = đã diễn ra: { $count }
tally_cancelled = đã hủy: { $count }
tally_postponed = hoãn: { $count }
tally_unclear = chưa rõ đã diễn ra hay chưa: { $count }
tally_maybe = Ngoài ra { $count } hoạt động chưa rõ có thuộc giai đoạn này hay không, không tính vào số liệu.
log_maybe = Chưa rõ có thuộc giai đoạn này
planned_title = Kế hoạch sắp tới
planned_none = Chưa ghi nhận kế hoạch nào.

## Vấn đề tồn đọng

outstanding_title = Vấn đề tồn đọng
outstanding_none = Chưa ghi nhận vấn đề tồn đọng nào.
outstanding_unmet = Cam kết chưa thực hiện – { $side }
outstanding_unmet_unknown_side = Cam kết chưa thực hiện, chưa rõ bên thực hiện
outstanding_unmet_numbers = { $count } cam kết chưa có hoạt động thực hiện, số
outstanding_unmet_count = { $count } cam kết chưa có hoạt động thực hiện
outstanding_overtaken = Kế hoạch đã qua ngày, chưa ghi kết quả
outstanding_overtaken_count = { $count } kế hoạch đã qua ngày, chưa ghi kết quả
outstanding_unclear = Hoạt động chưa rõ đã diễn ra hay chưa
outstanding_agreement = Về văn kiện
outstanding_party_changed = Bên ký đã thay đổi, cần rà soát việc kế thừa
outstanding_unknown_terms = Cần làm rõ: { $terms }
follow_ups_of_meeting = Kết luận và việc phải làm từ lần gặp này
follow_ups_open = Việc cần theo dõi chưa xong
follow_ups_open_others = Việc khác cần theo dõi chưa xong
overdue = đã quá hạn
conclusions_title = Kết luận lần gặp gần nhất và kết quả thực hiện
column_conclusion = Kết luận, cam kết
column_became = Kết quả

talks_side_us = Thành phần phía ta, theo thứ bậc
talks_side_partner = Thành phần phía bạn, theo thứ bậc
talks_points = Nội dung trao đổi
field_room = Phòng
field_seating = Sơ đồ chỗ ngồi
column_organisation = Cơ quan
cover_subject_talks = Phục vụ hội đàm
cover_subject_activity = Hồ sơ về một hoạt động
cover_subject_delegation = Phục vụ công tác đoàn
cover_audience = Người sử dụng
cover_print = Bản in số
cover_note = Ghi chú
programme_title = Chương trình
members_title = Thành phần hai bên
members_career = Quá trình công tác: { $name }
logistics_title = Hậu cần, lễ tân
logistics_interpreters = Phiên dịch
logistics_contacts = Đơn vị đầu mối
logistics_gifts = Quà tặng
column_direction = Chiều
column_gift = Quà
column_gift_for = Người, cơ quan
column_value = Giá trị
exchanges_title = Đoàn, tập huấn, sự kiện
exchanges_period = Hoạt động đã thực hiện, { $days }; đếm theo bên chủ nhà.
exchanges_out = Đoàn ra
exchanges_in = Đoàn vào
exchanges_training = Tập huấn, hội thảo
exchanges_events = Sự kiện
column_total = Tổng số
column_hosted_us = Ta chủ nhà
column_hosted_partner = Bạn chủ nhà
column_hosted_both = Hai bên chủ nhà
column_hosted_other = Khác, chưa rõ
column_people_us = Lượt người phía ta
column_people_partner = Lượt người phía bạn
annex_of = { $name } – { $whose }
annex_unreadable = { $file }: tệp không ghép được vào hồ sơ, xem bản gốc.
column_notice_by = Hạn báo trước
exchanges_note = Số người gồm thành viên đoàn (không tính bên chủ nhà), học viên và khách của sự kiện; “–”: không tính theo phía hoặc không cộng được.
exchanges_maybe = Chưa tính { $count } hoạt động chưa rõ có thuộc giai đoạn này hay không:
people_missing = (chưa gồm { $count } hoạt động chưa rõ số người)
supplement_type = BỔ SUNG HỒ SƠ
supplement_to = (Thay đổi so với bản in số { $number }, { $day })
supplement_none = Không có gì thay đổi.
supplement_made = Mới có trong hồ sơ
supplement_changed = Đã sửa
supplement_removed = Không còn trong hồ sơ
change_made = ghi mới
change_removed = bỏ
change_empty = trống
pack_part_cover = Bìa
pack_part_contents = Mục lục
pack_part_summary = Tóm tắt một trang
pack_part_programme = Chương trình
pack_part_members = Thành phần hai bên
pack_part_points = Nội dung trao đổi
pack_part_partner = Đối tác
pack_part_media = Số liệu truyền thông
pack_part_agreements = Thỏa thuận
pack_part_commitments = Cam kết
pack_part_activity_table = Nhật ký dạng bảng
pack_part_activity_text = Nhật ký dạng chữ
pack_part_exchanges = Đoàn, tập huấn, sự kiện
pack_part_planned = Hoạt động đã lên kế hoạch
pack_part_outstanding = Vấn đề tồn đọng
pack_part_logistics = Hậu cần, lễ tân
pack_part_sources = Nguồn
pack_part_gaps = Điều chưa có thông tin
pack_part_annexes = Phụ lục: tệp đính kèm
talking_point_kind_raise = Ta nêu
talking_point_kind_may_be_raised = Bạn có thể nêu
talking_point_kind_avoid = Nên tránh
overdue_since = đã quá hạn ({ $date })
due_by = hạn { $date }

## Nguồn và thông tin còn thiếu

sources_title = Nguồn
sources_none = Các bản ghi trong hồ sơ chưa ghi nguồn.
sources_missing = Bản ghi chưa ghi nguồn
certainty_count = { $certainty }: { $count } thông tin
gaps_title = Thông tin còn thiếu
gaps_intro = Những mục sau được in trong hồ sơ là “chưa có thông tin” hoặc “chưa rõ ngày”.
gaps_none = Không có mục nào trong hồ sơ phải in “chưa có thông tin”.

## Tên mục

field_agreement_kind = Loại văn kiện
field_aims = Mục tiêu, nội dung
field_change_basis = Căn cứ thay đổi tổ chức
field_change_date = Ngày thay đổi tổ chức
field_commitments = Thực hiện
field_content = Nội dung
field_country = Quốc gia
field_date = Ngày
field_due = Hạn
field_duration = Thời hạn
field_effective_from = Ngày có hiệu lực
field_evidence = Tư liệu
field_expiry = Ngày hết hiệu lực
field_heads = Chủ trì, trưởng đoàn
field_kind = Loại
field_information_class = Loại thông tin
field_languages = Ngôn ngữ văn kiện
field_legal_basis = Căn cứ
field_level = Cấp ký kết
field_meeting = Cuộc gặp
field_name = Tên gọi
field_notice = Thời hạn thông báo trước
field_occasion = Nhân dịp
field_organisation_kind = Loại cơ quan
field_original = Nơi lưu bản chính
field_outcome = Kết quả
field_parent = Cơ quan chủ quản
field_participants = Người tham dự
field_periodicity = Định kỳ
field_place = Địa điểm
field_principles = Nguyên tắc
field_province = Địa phương
field_published = Ngày đăng
field_renewal = Gia hạn
field_replaced_by = Được thay thế bằng
replaced_from = { $title }, từ { $from }
as_amended = theo văn bản sửa đổi, bổ sung; ban đầu: { $original }
field_signed_on = Ngày ký
field_signed_place = Nơi ký
field_standing = Tình trạng
field_status = Tình trạng
field_terminated = Ngày chấm dứt
field_time = Thời gian
field_time_and_place = Thời gian, địa điểm
field_title = Tên văn kiện
field_title_translated = Tên dịch

## Tên cột

column_activity = Hoạt động
column_agreement = Thỏa thuận
column_area = Lĩnh vực
column_as_signed = Tên khi ký
column_bound = Bên thực hiện
column_certainty = Độ chắc chắn
column_change = Thay đổi
column_commitment = Nội dung cam kết
column_count = Số lượng
column_date = Ngày
column_figure = Chỉ tiêu
column_from = Từ
column_kind_and_status = Loại, tình trạng
column_language = Ngôn ngữ
column_missing = Thông tin còn thiếu
column_mode = Hình thức
column_number = TT
column_parties = Các bên tham gia
column_person = Họ và tên
column_place = Địa điểm
column_post = Chức vụ
column_post_as_signed = Chức vụ khi ký
column_predecessor = Cơ quan tiền thân
column_progress = Tiến độ
column_record = Bản ghi
column_side = Bên
column_signatory = Người ký
column_source = Nguồn
column_successor = Cơ quan kế thừa
column_to = Đến
column_today = Hiện nay

## Loại hoạt động

activity_kind_signing = Ký kết
activity_kind_talks = Hội đàm, tiếp xúc
activity_kind_meeting = Gặp mặt, họp
activity_kind_delegation_out = Đoàn ra
activity_kind_delegation_in = Đoàn vào
activity_kind_training = Tập huấn, đào tạo
activity_kind_seminar = Hội thảo, tọa đàm
activity_kind_exhibition = Triển lãm
activity_kind_festival = Ngày hội, lễ hội
activity_kind_press_conference = Họp báo
activity_kind_forum = Diễn đàn
activity_kind_programme = Chương trình
activity_kind_joint_exercise = Diễn tập chung
activity_kind_information_exchange = Trao đổi thông tin
activity_kind_publication = Sản phẩm truyền thông
activity_kind_technical_assistance = Hỗ trợ kỹ thuật
activity_kind_other = Hoạt động khác
activity_kind_unknown = { unknown }

activity_status_planned = Dự kiến
activity_status_held = Đã diễn ra
activity_status_cancelled = Đã hủy
activity_status_postponed = Hoãn
activity_status_unknown = { unknown }

## Thỏa thuận: loại, giai đoạn, tình trạng

agreement_kind_memorandum = Bản ghi nhớ
agreement_kind_agreement = Thỏa thuận
agreement_kind_plan = Kế hoạch hợp tác
agreement_kind_programme = Chương trình hợp tác
agreement_kind_minutes = Biên bản
agreement_kind_coordination = Quy chế, chương trình phối hợp
agreement_kind_other = Văn kiện khác
agreement_kind_unknown = { unknown }

agreement_stage_negotiating = Đang đàm phán
agreement_stage_signed = Đã ký
agreement_stage_unknown = { unknown }

agreement_status_negotiating = Đang đàm phán
agreement_status_signed = Đã ký
agreement_status_in_effect = Đang có hiệu lực
agreement_status_expiring = Sắp hết thời hạn
agreement_status_extended = Đã gia hạn
agreement_status_expired = Đã hết hiệu lực
agreement_status_terminated = Đã chấm dứt
agreement_status_succeeded = Đã được thay thế
agreement_status_unknown = { unknown }

renewal_mode_automatic = Tự động gia hạn
renewal_mode_by_notice = Gia hạn khi có thông báo
renewal_mode_none = Không gia hạn
renewal_mode_unknown = { unknown }

## Cam kết: hình thức, định kỳ, tiến độ

cooperation_mode_information_exchange = Trao đổi thông tin thường xuyên
cooperation_mode_news_publication = Tạo thuận lợi đăng tải tin, bài về nhau
cooperation_mode_press_links = Quan hệ trực tiếp giữa các cơ quan báo chí
cooperation_mode_delegation_exchange = Trao đổi đoàn các cấp
cooperation_mode_reporter_exchange = Trao đổi đoàn phóng viên
cooperation_mode_technical_assistance = Hỗ trợ kỹ thuật
cooperation_mode_experience_exchange = Trao đổi kinh nghiệm nghiệp vụ
cooperation_mode_joint_events = Phối hợp tổ chức sự kiện, hội nghị
cooperation_mode_exhibitions = Triển lãm
cooperation_mode_training = Tập huấn, hội thảo, tọa đàm
cooperation_mode_border_information = Đưa thông tin tới người dân khu vực biên giới
cooperation_mode_other = Hình thức khác
cooperation_mode_unknown = { unknown }

periodicity_once = Một lần
periodicity_continuous = Thường xuyên
periodicity_monthly = Hằng tháng
periodicity_quarterly = Hằng quý
periodicity_half_yearly = Sáu tháng một lần
periodicity_yearly = Hằng năm
periodicity_on_request = Khi có đề nghị
periodicity_unknown = { unknown }

progress_not_started = Chưa thực hiện
progress_planned = Đã có kế hoạch
progress_unclear = Chưa rõ đã thực hiện hay chưa
progress_carried_out = Đã có hoạt động
progress_replaced = Đã được thay thế

## Bên, cấp, cơ quan

side_us = Phía ta
side_partner = Phía bạn
side_both = Hai bên
side_third_party = Bên thứ ba
side_unknown = { unknown }

level_state = Cấp Nhà nước
level_government = Cấp Chính phủ
level_ministry = Cấp Bộ
level_department = Cấp Tổng cục, Cục
level_province = Cấp tỉnh
level_border_commune = Cấp xã ở khu vực biên giới
level_organisation = Cơ quan cấp tỉnh của tổ chức
level_unknown = { unknown }

organisation_kind_ministry = Bộ, cơ quan ngang Bộ
organisation_kind_department = Cục, Vụ
organisation_kind_provincial = Cơ quan cấp tỉnh
organisation_kind_party_body = Cơ quan Đảng
organisation_kind_friendship = Tổ chức hữu nghị
organisation_kind_border_guard = Bộ đội Biên phòng
organisation_kind_military = Cơ quan quân sự
organisation_kind_press = Cơ quan báo chí
organisation_kind_association = Hội nghề nghiệp
organisation_kind_foundation = Quỹ, tổ chức phi chính phủ
organisation_kind_mission = Cơ quan đại diện
organisation_kind_company = Doanh nghiệp
organisation_kind_other = Tổ chức khác
organisation_kind_unknown = { unknown }

succession_scope_full = Kế thừa toàn bộ
succession_scope_partial = Kế thừa một phần
succession_scope_unknown = { unknown }

## Vai trò

party_role_host = Chủ trì
party_role_co_host = Phối hợp
party_role_counterpart = Đối tác
party_role_signatory = Bên ký
party_role_participant = Tham gia
party_role_sponsor = Tài trợ, bảo trợ
party_role_unknown = { unknown }

person_role_head = Trưởng đoàn
person_role_chair = Chủ trì
person_role_signatory = Người ký
person_role_speaker = Diễn giả
person_role_participant = Tham dự
person_role_interpreter = Phiên dịch
person_role_reporter = Phóng viên
person_role_witness = Chứng kiến
person_role_trainer = Giảng viên
person_role_trainee = Học viên
person_role_contact = Đầu mối liên hệ
person_role_unknown = { unknown }

## Thông tin: loại, mức độ tin cậy, bản dịch

follow_up_status_open = Chưa làm
follow_up_status_under_way = Đang thực hiện
follow_up_status_done = Đã xong
follow_up_status_dropped = Không thực hiện

information_class_official = Thông tin chính thức về Việt Nam
information_class_image_promotion = Quảng bá hình ảnh Việt Nam
information_class_world_situation = Tình hình thế giới vào Việt Nam
information_class_clarification = Giải thích, làm rõ
information_class_unknown = { unknown }

certainty_verified = Đã đối chiếu bản gốc
certainty_single_source = Một nguồn thứ cấp
certainty_inferred = Suy ra
certainty_unverified = Chưa kiểm chứng

translation_state_draft = Bản dịch nháp
translation_state_checked = Bản dịch đã soát

## Ngôn ngữ

lang_vi = tiếng Việt
lang_lo = tiếng Lào
lang_en = tiếng Anh
lang_fr = tiếng Pháp
lang_km = tiếng Khmer
lang_th = tiếng Thái
lang_zh = tiếng Trung
lang_ru = tiếng Nga
lang_de = tiếng Đức
lang_es = tiếng Tây Ban Nha
lang_ja = tiếng Nhật
lang_ko = tiếng Hàn

## Quốc gia

country_vn = Việt Nam
country_la = Lào
country_kh = Campuchia
country_th = Thái Lan
country_mm = Mi-an-ma
country_my = Ma-lai-xi-a
country_sg = Xinh-ga-po
country_id = In-đô-nê-xi-a
country_ph = Phi-líp-pin
country_bn = Bru-nây
country_tl = Ti-mo Lét-xtê
country_cn = Trung Quốc
country_jp = Nhật Bản
country_kr = Hàn Quốc
country_kp = Triều Tiên
country_in = Ấn Độ
country_ru = Liên bang Nga
country_de = Đức
country_fr = Pháp
country_gb = Anh
country_us = Hoa Kỳ
country_cu = Cuba
country_au = Ô-xtrây-li-a

## Giấy tờ cho một hoạt động

paper_member_list = Danh sách thành viên
column_full_name = Họ và tên
column_remark = Ghi chú
paper_programme = Chương trình
paper_name_cards = Thẻ tên
paper_seat_labels = Biển tên để bàn
paper_trip_report = Báo cáo kết quả đoàn
column_time = Thời gian
column_item = Nội dung
column_counterpart_interpreter = Người tiếp, phiên dịch
column_vehicle = Phương tiện
interpreted_by = Phiên dịch: { $name }
local_time = Giờ ghi trong chương trình là giờ { $place }.
time_of = (giờ { $place })
hours_overnight = { $starts }–{ $ends } hôm sau
local_time_each = Giờ ghi ở mỗi mục là giờ tại nơi diễn ra mục đó.
day_unknown = Chưa rõ ngày
persons = { $count } người
paper_trip_report_type = Báo cáo
report_about = Kết quả
report_number = Số: { $number }
report_addressed = Kính gửi:
report_basis = Căn cứ Quyết định số { $number }
report_basis_of = của { $authority }
report_opening = Đoàn xin báo cáo kết quả như sau:
report_opening_host = { $unit } báo cáo kết quả đón và làm việc với đoàn như sau:
report_members = Thời gian, thành phần
report_time = Thời gian: { $dates }.
report_countries = Các nước: { $countries }.
report_people = Thành phần đoàn: { $people }.
report_activities = Các hoạt động
report_results = Kết quả
report_promises = Việc đã hứa, đã thống nhất
report_nothing_promised = Không ghi việc nào.
report_owner = phụ trách: { $name }
report_means = Kinh phí, quà tặng
report_proposals = Đề xuất, kiến nghị
report_recipients = Nơi nhận:
report_recipients_above = Như trên;
report_archive = Lưu: VT.

## Đoàn

delegation_purpose_official = Đoàn công tác
delegation_purpose_reporters = Đoàn phóng viên
delegation_purpose_experts = Đoàn chuyên gia
delegation_purpose_study = Đoàn học tập, trao đổi kinh nghiệm
delegation_purpose_other = Đoàn khác
delegation_purpose_unknown = { unknown }

guest_class_special = Hạng đặc biệt
guest_class_a = Hạng A
guest_class_b = Hạng B
guest_class_c = Hạng C
guest_class_other = Khách khác
guest_class_unknown = { unknown }

plan_standing_in_plan = Trong kế hoạch năm
plan_standing_outside_plan = Ngoài kế hoạch năm
plan_standing_unknown = { unknown }

press_access_open = Mở cho báo chí
press_access_closed = Không mở cho báo chí
press_access_unknown = { unknown }

gift_direction_given = Ta tặng
gift_direction_received = Ta nhận

delegation_stage_proposed = Đề xuất
delegation_stage_approved = Đã duyệt
delegation_stage_under_way = Đang đi
delegation_stage_returned = Đã về
delegation_stage_reported = Đã báo cáo
delegation_stage_cancelled = Đã hủy

# Papers of courses.
paper_sign_in = Danh sách điểm danh
paper_report = Báo cáo
column_signature = Ký tên
field_session = Buổi học số
signer_of_session = Người phụ trách buổi học
certificate_title = Giấy chứng nhận
certificate_number = Số: { $number }
certificate_lead = Chứng nhận
certificate_completed = đã hoàn thành chương trình “{ $course }”
certificate_when = Thời gian: { $dates }
certificate_where = Địa điểm: { $place }
certificate_signer = Thủ trưởng cơ quan
certificate_again = BẢN IN LẠI, LẦN { $count }
report_general = Thông tin chung
report_participants = Người tham gia
report_sessions = Các buổi học
report_evaluation = Ý kiến đánh giá
report_certificates = Giấy chứng nhận
report_costs = Kinh phí
report_reached = { $count } trên { $all } học viên dự đủ số buổi theo quy định của lớp.
report_sheets = Thu về { $count } phiếu đánh giá không ghi tên; điểm từ 1 đến 5, n là số phiếu có trả lời.
report_issued = Đã cấp { $count } giấy chứng nhận, số { $numbers }.
field_topics = Chuyên đề
field_curriculum = Chương trình học
field_materials = Tài liệu
field_least_share = Tỷ lệ dự tối thiểu
field_expected = Số học viên
percent = { $share }% số buổi
total = Tổng cộng
column_attended = Số người dự
column_question = Câu hỏi
column_average = Điểm trung bình
column_cost = Nội dung chi
column_payer = Bên chi
column_amount = Số tiền
chart_attended = Số người dự từng buổi
chart_average = Điểm trung bình từng câu hỏi
session_short = Buổi { $number }
unit_people = người
recipients_file = Lưu: VT.
symbol_report = BC

# Papers of events.
check_outside = “{ $what }”, { $date }: nằm ngoài thời gian { $dates }
check_long = “{ $what }”, { $date }: qua nửa đêm và kéo dài hơn 12 giờ
check_back_before_start = Ghi đoàn đã về ngày { $date }, trước thời gian chuyến đi { $dates }
check_arrival = { $name }, đến: { $said }
check_not_held = Báo cáo kết quả, nhưng hoạt động chưa được ghi là đã diễn ra (tình trạng: { $status })
check_departure = { $name }, về: { $said }
check_certificate_share = Giấy số { $number }, { $name }: dự { $share }% số buổi, quy định của lớp là { $least }%
check_certificate_not_enrolled = Giấy số { $number }, { $name }: không còn trong danh sách học viên
check_certificate_no_rule = Giấy số { $number }, { $name }: lớp không còn ghi buổi học hoặc tỷ lệ phải dự để đối chiếu
check_gift_over = Quà cho trưởng đoàn trị giá { $found } đồng, vượt mức { $figure } đồng
check_gift_incomparable = Quà cho trưởng đoàn trị giá { $found }, khác loại tiền với mức { $figure } đồng nên chưa so được
check_gift_unknown = Quà cho trưởng đoàn chưa ghi trị giá, chưa so được với mức { $figure } đồng
check_days_over = Đoàn đi { $found } ngày, vượt mức { $figure } ngày
check_persons_over = Đoàn có { $found } người, vượt mức { $figure } người
paper_checklist = Danh mục việc chuẩn bị
paper_receipt = Phiếu giao nhận hiện vật
column_lead = Người chủ trì
column_task = Việc phải làm
column_offset = So với khai mạc
day_offset = N{ $days }
column_responsible = Người phụ trách
column_done = Đã xong
receipt_giving = Bên giao
receipt_taking = Bên nhận
column_thing = Hiện vật
column_quantity = Số lượng
column_lent_on = Ngày giao
column_returned = Đã trả
column_returned_on = Ngày trả
report_guests = Khách mời
report_coverage = Báo chí đưa tin
column_invited = Đã mời
column_present = Có mặt
chart_guests = Khách mời và khách có mặt
column_outlet = Cơ quan báo chí
field_visitors = Khách tham quan
field_booths = Số gian hàng
field_still_out = Hiện vật chưa trả đủ
column_article = Tên tin, bài
## Truyền thông

media_title = Tình hình truyền thông của nước đối tác
column_indicator = Chỉ tiêu
column_media_figure = Số liệu
column_media_as_of = Thời điểm
column_counted = Cách tính
media_of_which = trong đó
media_not_computed = Tổng các phần chưa tính được.
media_differs = Tổng các phần là { $sum }, số đã nêu là { $stated }: chênh lệch { $gap }.
media_holds_with = Tổng các phần là { $sum }, số đã nêu là { $stated }: chênh lệch { $gap }; chỉ khớp nếu tính cả { $names }, cần hỏi lại phía bạn.
media_over_years = { $names } qua các năm
media_other_source = nguồn số liệu khác
media_no_source = chưa rõ nguồn
media_our_offices = Cơ quan báo chí của ta thường trú tại { $country }:
media_their_offices = Cơ quan báo chí của { $country } thường trú tại nước ta:
sum_state_open = chưa xử lý
sum_state_asked = đã hỏi phía bạn
sum_state_accepted = chấp nhận

## Báo cáo định kỳ: từ ngữ

report_kind_periodic = Báo cáo định kỳ
report_kind_agreement_implementation = Báo cáo thực hiện thỏa thuận
report_kind_agreement_plan = Kế hoạch thực hiện thỏa thuận
report_kind_external_press = Báo cáo báo chí đối ngoại
report_section_agreements = Thỏa thuận hợp tác
report_section_delegations_out = Đoàn ra
report_section_delegations_in = Đoàn vào
report_section_reporters = Đoàn phóng viên
report_section_teaching = Tập huấn, hội thảo, tọa đàm
report_section_events = Sự kiện, triển lãm
report_section_products = Sản phẩm truyền thông
report_section_overall = Toàn bộ hoạt động
report_figure_agreements_signed = Thỏa thuận ký trong kỳ
report_figure_agreements_in_effect = Thỏa thuận đang có hiệu lực, tính đến cuối kỳ
report_figure_agreements_expiring = Trong đó sắp hết thời hạn
report_figure_agreements_to_extend = Thỏa thuận sắp hết thời hạn có thể gia hạn
report_figure_agreements_to_succeed = Thỏa thuận cần kế thừa do bên ký thay đổi
report_figure_agreements_unclear = Thỏa thuận đã ký, chưa rõ hiệu lực
report_figure_delegations_out = Số đoàn ra
report_figure_people_out = Số lượt người đi
report_figure_uncounted_out = Đoàn ra chưa thống kê số người
report_figure_delegations_in = Số đoàn vào
report_figure_people_in = Số lượt người đến
report_figure_uncounted_in = Đoàn vào chưa thống kê số người
report_figure_reporters_out = Đoàn phóng viên ra
report_figure_reporter_people_out = Số lượt phóng viên đi
report_figure_uncounted_reporters_out = Đoàn phóng viên ra chưa thống kê số người
report_figure_reporters_in = Đoàn phóng viên vào
report_figure_reporter_people_in = Số lượt phóng viên đến
report_figure_uncounted_reporters_in = Đoàn phóng viên vào chưa thống kê số người
report_figure_unsorted_delegations = Đoàn chưa rõ loại
report_figure_courses = Lớp tập huấn
report_figure_seminars = Hội thảo, tọa đàm
report_figure_teaching_us = Do phía ta chủ trì
report_figure_teaching_partner = Do phía bạn chủ trì
report_figure_teaching_both = Do hai phía cùng chủ trì
report_figure_attendances = Số lượt người dự
report_figure_uncounted_teaching = Lớp, cuộc chưa thống kê số người dự
report_figure_teaching_by_others = Do bên khác hoặc chưa rõ bên chủ trì
report_figure_events = Số sự kiện, triển lãm
report_figure_press_conferences = Trong đó họp báo
report_figure_events_us = Do phía ta chủ trì
report_figure_events_partner = Do phía bạn chủ trì
report_figure_events_both = Do hai phía cùng chủ trì
report_figure_visitors = Số lượt khách
report_figure_uncounted_events = Sự kiện chưa thống kê số khách
report_figure_events_by_others = Do bên khác hoặc chưa rõ bên chủ trì
report_figure_products = Số sản phẩm truyền thông
report_figure_products_us = Do phía ta thực hiện
report_figure_products_partner = Do phía bạn thực hiện
report_figure_products_both = Do hai phía cùng thực hiện
report_figure_products_by_others = Do bên khác hoặc chưa rõ bên thực hiện
report_figure_other_held = Hoạt động khác
report_figure_all_held = Tổng số hoạt động đã diễn ra
report_figure_planned_next = Hoạt động dự kiến kỳ tới
report_figure_cancelled = Hoạt động đã hủy
report_figure_postponed = Hoạt động hoãn
report_figure_undated = Hoạt động chưa rõ ngày, có thể thuộc kỳ
report_figure_unsettled = Hoạt động chưa ghi đã diễn ra hay chưa

## Báo cáo định kỳ

report_title = Kết quả công tác thông tin đối ngoại { $period }
stretch_year = năm { $year }
stretch_first_half = 6 tháng đầu năm { $year }
stretch_second_half = 6 tháng cuối năm { $year }
stretch_quarter = quý { $quarter } năm { $year }
report_opening_words = { $unit } báo cáo kết quả công tác thông tin đối ngoại { $period }; số liệu tính { $days }{ $citation } như sau:
report_part_results = Kết quả thực hiện
report_part_figures = Số liệu tổng hợp
report_part_difficulties = Tồn tại, khó khăn
report_part_plans = Nhiệm vụ kỳ tới
report_part_proposals = Đề xuất, kiến nghị
report_sheet = Số liệu
column_in_period = Trong kỳ
column_year_to_date = Lũy kế từ đầu năm
column_year_before = Cùng kỳ năm trước
sign_collective = TM.
sign_deputy = KT.
sign_order = TL.
sign_delegated = TUQ.
sign_acting = Q.
said_all = Trong kỳ đã diễn ra { $count } hoạt động; lũy kế từ đầu năm: { $year } hoạt động; cùng kỳ năm trước: { $before } hoạt động.
said_all_uncompared = Trong kỳ đã diễn ra { $count } hoạt động; lũy kế từ đầu năm: { $year } hoạt động; cùng kỳ năm trước: { $before }.
said_agreements = Về thỏa thuận hợp tác: ký mới { $signed } thỏa thuận; { $until } có { $valid } thỏa thuận đang có hiệu lực, trong đó { $ending } thỏa thuận sắp hết thời hạn.
period_ahead = { $days } (kỳ chưa bắt đầu, chưa có số liệu)
taken_until = { $until } (kỳ tính từ { $from })
in_effect_on = Thỏa thuận đang có hiệu lực, tính đến { $day }
until_period_end = đến cuối kỳ
said_out = Đã cử { $count } đoàn ra; số lượt người đi: { $people }.
said_in = Đã đón { $count } đoàn vào; số lượt người đến: { $people }.
said_reporters = Về đoàn phóng viên: đã cử { $out } đoàn, đã đón { $into } đoàn.
said_teaching = Về tập huấn, hội thảo, tọa đàm: { $courses } lớp tập huấn; { $seminars } hội thảo, tọa đàm; số lượt người dự: { $people }.
said_events = Về sự kiện, triển lãm: { $count } sự kiện; số lượt khách: { $people }.
said_products = Về sản phẩm truyền thông: { $count } sản phẩm.
said_others = Về hoạt động khác: { $count } hoạt động.
said_cancelled = Có { $count } hoạt động { $of ->
    [press] báo chí đối ngoại trong kỳ
    [agreements] theo thỏa thuận trong kỳ
   *[all] trong kỳ
} đã hủy.
said_missed = Thỏa thuận “{ $agreement }”: cam kết định kỳ “{ $commitment }” chưa có hoạt động trong { $periods }.
more_periods = và { $count } kỳ trước đó
said_postponed = Có { $count } hoạt động { $of ->
    [press] báo chí đối ngoại trong kỳ
    [agreements] theo thỏa thuận trong kỳ
   *[all] trong kỳ
} phải hoãn.
said_planned = Thực hiện { $count } hoạt động { $of ->
    [press] báo chí đối ngoại{" "}
    [agreements] theo thỏa thuận{" "}
   *[all] {""}
}đã có kế hoạch { $stage ->
    [under_way] cho thời gian còn lại của kỳ này và kỳ tới
    [ahead] trong kỳ
   *[ended] cho kỳ tới
}.
said_extend = Xem xét việc gia hạn hoặc tiếp tục thực hiện { $count } thỏa thuận sắp hết thời hạn.
said_succeed = Rà soát việc kế thừa { $count } thỏa thuận có bên ký đã thay đổi.
not_counted = chưa rõ
unmarked = { $count } người chưa điểm danh
not_kept_note = “–”: chưa có số liệu.
not_kept = chưa có số liệu
partial_of = { $sum } (chưa gồm { $names })
partial_events = sự kiện chưa thống kê số khách
partial_teaching = lớp, cuộc chưa thống kê số người dự
partial_delegations = đoàn chưa thống kê số người
partial_sum = {" "}(chưa gồm { $count } { $what })
said_no_results = Chưa ghi nhận hoạt động nào trong kỳ.
said_no_difficulties = Chưa ghi nhận tồn tại, khó khăn.
said_no_plans = Chưa ghi nhận hoạt động dự kiến cho kỳ tới.
said_no_proposals = Chưa ghi nhận đề xuất, kiến nghị.
register_activities = Sổ hoạt động
register_agreements = Sổ thỏa thuận
register_certificates = Sổ cấp giấy chứng nhận
register_certificate_number = Số giấy
register_valid = Còn giá trị
register_voided = Đã hủy
register_share = Còn giá trị; dự { $share }% số buổi, quy định của lớp là { $least }%
register_not_enrolled = Còn giá trị; không còn trong danh sách học viên
register_as_of = Lập lúc { $moment }
register_span = Từ { $from } đến { $to }
register_narrowed = Chỉ gồm các dòng theo điều kiện lọc của danh sách
register_standing = Tình trạng tính đến { $day }
register_amends = sửa đổi, bổ sung
paper_plan = Kế hoạch
symbol_plan = KH
list_belongs = (Kèm theo { $paper } số { $number } { $date } của { $unit })
report_title_implementation = Tình hình thực hiện thỏa thuận hợp tác { $period }
report_title_plan = Thực hiện thỏa thuận hợp tác { $period }
report_title_press = Kết quả công tác báo chí đối ngoại { $period }
implementation_opening_words = { $unit } báo cáo tình hình thực hiện các thỏa thuận hợp tác; số liệu tính { $days }{ $citation } như sau:
plan_opening_words = { $unit } xây dựng kế hoạch thực hiện các thỏa thuận hợp tác { $days }{ $citation } như sau:
press_conferences = Họp báo
press_opening_words = { $unit } báo cáo kết quả công tác báo chí đối ngoại; số liệu tính { $days }{ $citation } như sau:
plan_part_content = Nội dung kế hoạch
plan_part_means = Tổ chức thực hiện
list_agreements = Tình hình từng thỏa thuận
list_planned = Danh mục hoạt động
list_press = Các hoạt động báo chí
column_carried_out = Cam kết đã có hoạt động
title_with_amendments = { $title } (được sửa đổi, gia hạn bằng: { $papers })
amendment_signed = { $title }, ký ngày { $day }
periods_kept = định kỳ: { $met }/{ $all } kỳ
column_held_in_period = Hoạt động trong kỳ
column_held_to_date = Hoạt động từ đầu năm
column_cost_planned = Kinh phí
column_quarter = Quý
column_lead_agency = Cơ quan chủ trì
column_people = Số người
column_licence = Giấy phép báo chí
said_reporters_out = Đoàn phóng viên ra nước ngoài: { $count } đoàn; số lượt phóng viên: { $people }.
said_reporters_in = Đoàn phóng viên nước ngoài vào: { $count } đoàn; số lượt phóng viên: { $people }.
said_press_conferences = Họp báo: { $count } cuộc.
said_plan = Các hoạt động dự kiến theo thỏa thuận nêu ở danh mục (Phụ lục kèm theo).
said_means = Các cơ quan, đơn vị chủ trì nêu ở danh mục tổ chức thực hiện các hoạt động theo thời gian đã định.
said_listed = Tình hình thực hiện từng thỏa thuận nêu ở bảng dưới đây.
said_no_planned = Chưa ghi nhận hoạt động dự kiến nào theo thỏa thuận.
said_no_means = Không có nội dung phải tổ chức thực hiện.
